/** The overview shows all slides at once, as large as the window allows; arrows lead from one to what is seen beside it. */
import { arrangeOverview, findBeside, type Arrangement } from './arrange-overview.ts';
import { numberFormat } from '../../talk/text/number-format.ts';
import { isForDeck } from './keys.ts';
import { readScale, reveal } from './reveal.ts';

/** px of the canvas between slides, as reveal.js lays them out. */
const gap = 70;
/** The part of the window's smaller side that stays free at each of its edges. */
const edge = 1 / 24;

/**
 * Each slide is whole and has its number, in a size that can be read; and what is drawn on the one that is shown is on no
 * other. The rules come with this script, since most decks are given without them.
 */
const rules = `
  .reveal.ready.overview .slides .slide .fragment { visibility: inherit; opacity: 1; transform: none }
  .reveal.ready.overview .slide-background:not(.stack) { outline-color: var(--rule) }
  .reveal.overview .slides :is(.slide-background.stack, .stack:not(.present) > section.present) { outline: 0 }
  .overview .ink, .overview .footer .count { display: none }
  .reveal.overview .slides .slide[data-number]::after {
    content: attr(data-number); display: block !important; position: absolute; inset-block-end: 0; inset-inline-end: 0; padding: 0.2em 0.5em;
    background: var(--ground); color: var(--ink); font: var(--weight-strong) var(--number-size) / 1.1 var(--font-text);
  }
`;

/** Which way the arrows lead, to the right and down. */
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** px of the window: the size of a slide's number. */
const numberSize = 13;

let places: Arrangement['places'] = [];

/** Backup slides have none. */
function numberSlides(slides: HTMLElement): void {
  const format = numberFormat(document.documentElement.lang);
  // What lies behind a slide has its class.
  const counted = slides.querySelectorAll<HTMLElement>('section.slide:not([data-backup])');
  for (const [index, slide] of counted.entries()) slide.dataset['number'] = format.format(index + 1);
}

/** 1 where lines begin at the left, −1 where they begin at the right. */
function readSign(): number {
  return document.documentElement.dir === 'rtl' ? -1 : 1;
}

/** The sections in their order, and the slides in each; a slide without others stands for itself. */
function listStacks(parent: Element | null | undefined, selector: string): [HTMLElement, HTMLElement[]][] {
  return [...(parent?.querySelectorAll<HTMLElement>(`:scope > ${selector}`) ?? [])].map((stack) => [
    stack,
    [...stack.querySelectorAll<HTMLElement>(`:scope > ${selector}`)],
  ]);
}

/** reveal.js has the current slide in the middle, all of them at a fifth, and those far away not at all. */
function layOut(): void {
  const slides = reveal.getSlidesElement();
  if (slides === null || !reveal.isOverview()) return;
  const { width, height } = reveal.getComputedSlideSize();
  const stacks = listStacks(slides, 'section');
  const around = 2 * edge * Math.min(innerWidth, innerHeight);
  const arranged = arrangeOverview(
    stacks.map(([, own]) => Math.max(1, own.length)),
    (innerWidth - around) / readScale() / (width + gap),
    (innerHeight - around) / readScale() / (height + gap),
  );
  const { scale, columns, rows } = arranged;
  places = arranged.places;
  const sign = readSign();
  const move = (element: HTMLElement, x: number, y: number): void => {
    element.style.display = 'block';
    element.style.transform = `translate(${String(sign * x * (width + gap))}px,${String(y * (height + gap))}px)`;
  };
  // What lies behind the slides stands in the same order.
  for (const all of [stacks, listStacks(reveal.getBackgroundsElement(), '.slide-background')]) {
    for (const [h, [stack, own]] of all.entries()) {
      const { x: left = 0, y: top = 0 } = places[h]?.[0] ?? {};
      move(stack, left, top);
      for (const [v, { x, y }] of (places[h] ?? []).entries()) {
        const slide = own[v];
        if (slide !== undefined) move(slide, x - left, y - top);
      }
    }
  }
  numberSlides(slides);
  slides.style.setProperty('--number-size', `${String(numberSize / readScale() / scale)}px`);
  const [x, y] = [(columns - 1) / 2, (rows - 1) / 2];
  slides.style.transform = slides.style.transform.replace(
    /scale\([^)]*\) translateX.*$/,
    `scale(${String(scale)}) translate(${String(-sign * x * (width + gap))}px,${String(-y * (height + gap))}px)`,
  );
}

function leadArrows(event: KeyboardEvent): void {
  const [right, down] = ways[event.key] ?? [];
  if (right === undefined || down === undefined || !reveal.isOverview() || !isForDeck(event)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const { h, v } = reveal.getIndices();
  const beside = findBeside(places, [h, v], [right * readSign(), down]);
  if (beside !== undefined) reveal.slide(...beside);
}

let isWatching = false;

/** Lays out the overview that is shown, and all others from now on. Loaded when the first one is asked for. */
export function widenOverview(): void {
  layOut();
  if (isWatching) return;
  isWatching = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
  document.addEventListener('keydown', leadArrows, { capture: true });
  for (const event of ['overviewshown', 'slidechanged'] as const) reveal.on(event, layOut);
  addEventListener('resize', layOut);
}
