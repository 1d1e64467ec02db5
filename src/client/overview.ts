/** The overview shows as many slides at once as can be told apart, and no empty half where the talk begins or ends. */
import { reveal } from './reveal.ts';

/** px of the canvas between slides, as reveal.js lays them out. */
const gap = 70;
/** The most and the least of the window's width that a slide takes, with its gap. */
const largest = 1 / 4;
const smallest = 1 / 8;

/** reveal.js has the current slide in the middle and all of them at a fifth; its transform is replaced. */
function layOut(): void {
  const slides = reveal.getSlidesElement();
  if (slides === null || !reveal.isOverview()) return;
  const { width, height } = reveal.getComputedSlideSize();
  const { h, v } = reveal.getIndices();
  const stacks = reveal.getHorizontalSlides();
  const rows = Math.max(1, ...stacks.map((stack) => stack.querySelectorAll(':scope > section').length));
  const across = innerWidth / reveal.getScale() / (width + gap);
  const down = innerHeight / reveal.getScale() / (height + gap);
  const scale = Math.min(largest, Math.max(smallest, Math.min(across / stacks.length, down / rows)));
  const x = findMiddle(h, stacks.length, across / scale) * (width + gap);
  const y = findMiddle(v, rows, down / scale) * (height + gap);
  const sign = document.documentElement.dir === 'rtl' ? 1 : -1;
  slides.style.transform = slides.style.transform.replace(
    /scale\([^)]*\) translateX.*$/,
    `scale(${String(scale)}) translate(${String(sign * x)}px,${String(-y)}px)`,
  );
}

/** Which of `count` slides is in the middle, so that this one is in view and there is no more room at an end than must be. */
function findMiddle(index: number, count: number, room: number): number {
  const half = (room - 1) / 2;
  return count <= room ? (count - 1) / 2 : Math.min(Math.max(index, half), count - 1 - half);
}

let isWatching = false;

/** Lays out the overview that is shown, and all others from now on. Loaded when the first one is asked for. */
export function widenOverview(): void {
  layOut();
  if (isWatching) return;
  isWatching = true;
  for (const event of ['overviewshown', 'slidechanged', 'resize'] as const) reveal.on(event, layOut);
}
