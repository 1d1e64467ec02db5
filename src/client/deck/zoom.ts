/**
 * Lets what was clicked fill the window, until the next such click, Esc or a move. reveal.js' plugin for it would enlarge
 * the whole page, its dialogs too, and leave it so when the talk goes on.
 */
import { nameKey } from '../name-key.ts';
import { asksForSlides } from './end-black.ts';
import { isForDeck } from './keys.ts';
import { readScale, reveal } from './reveal.ts';
import { readShown, slideShown } from './show-at-once.ts';

/** What is zoomed as a whole; a diagram, and no part of it. */
const wholes = ':is(img, svg, pre, table, math):not(svg *)';
/** Pixels of the canvas that stay free around it. */
const margin = 32;
/** What would not grow by `least` grows twice as large, around what was clicked; nothing grows by more than `most`. */
const [least, twice, most] = [1.3, 2, 4];
const timing: KeyframeAnimationOptions = { duration: 280, easing: 'cubic-bezier(0.2, 0, 0, 1)' };

const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** From left to right or from top to bottom: where something begins and ends, where it was clicked, and how far the window goes. */
type Stretch = [start: number, end: number, pointer: number, room: number];

/** With what stays free around it, as far as the window has that. */
function widen([start, end, pointer, room]: Stretch): Stretch {
  const around = margin * readScale();
  return [Math.max(0, start - around), Math.min(room, end + around), pointer, room];
}

/** How far the slides move: what has room comes into the middle; of all else, a click in an outer third shows that end. */
function findShift([start, end, pointer, room]: Stretch, scale: number): string {
  const length = end - start;
  const spare = room - length * scale;
  const at = spare > 0 ? 0.5 : Math.min(1, Math.max(0, (3 * (pointer - start)) / length - 1));
  // The slides stand in the window's middle.
  return `${String((spare * at - room / 2 - (start - room / 2) * scale) / readScale())}px`;
}

function findTransform(shown: Element, [x, y]: readonly [number, number]): string {
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const across = widen([left, right, x, innerWidth]);
  const down = widen([top, bottom, y, innerHeight]);
  const fit = Math.min(...[across, down].map(([start, end, , room]) => room / (end - start)));
  const scale = fit < least ? twice : Math.min(fit, most);
  return `translate(${findShift(across, scale)}, ${findShift(down, scale)}) scale(${String(scale)})`;
}

let isZoomed = false;

function zoomOut(isSmooth: boolean): void {
  const slides = reveal.getSlidesElement();
  if (!isZoomed || slides === null) return;
  isZoomed = false;
  const from = getComputedStyle(slides).transform;
  for (const running of slides.getAnimations()) running.cancel();
  slides.style.transform = '';
  if (isSmooth && !stillness.matches) slides.animate({ transform: [from, 'none'] }, timing);
}

const leave = () => {
  zoomOut(false);
};

/** A key that shows slides shows them whole, also where there is no next one; Esc does nothing else. */
function leaveWithKeys(event: KeyboardEvent): void {
  const key = nameKey(event);
  if (!isZoomed || !asksForSlides(key) || !isForDeck(event)) return;
  zoomOut(key === 'Escape');
  if (key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
}

document.addEventListener('keydown', leaveWithKeys, { capture: true });
addEventListener('resize', leave);
// Others may lead the talk.
for (const move of [slideShown, 'fragmentshown', 'fragmenthidden'] as const) reveal.on(move, leave);

/** Zooms to what was clicked, or back. @param pointer where in the window that was */
export function toggleZoom(clicked: Element, pointer: readonly [number, number]): void {
  const [slides, slide] = [reveal.getSlidesElement(), readShown()];
  if (isZoomed) {
    zoomOut(true);
    return;
  }
  // The talk may have gone on while this was loaded.
  if (slides === null || slide?.contains(clicked) !== true) return;
  for (const running of slides.getAnimations()) running.cancel();
  isZoomed = true;
  const transform = findTransform(clicked.closest(wholes) ?? slide, pointer);
  slides.style.transform = transform;
  if (!stillness.matches) slides.animate({ transform: ['none', transform] }, timing);
}
