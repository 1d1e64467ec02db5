/**
 * Where a press leads is there with the next frame. reveal.js looks at every slide of the talk for each move, which takes
 * it longer than a frame where they are many, so it goes there when that frame has been painted.
 */
import type { Place } from '../../show/show-state.ts';
import { whenIdle } from '../after-paint.ts';
import { showStep } from '../preview/show-step.ts';
import { reveal } from './reveal.ts';

/** The event of a slide being shown; reveal.js' own comes later, once it has gone there itself. */
export const slideShown = 'shown';

/** The slide that is shown and where reveal.js still has to go. */
let ahead: HTMLElement | undefined;
/** The slide that reveal.js is told to go to. */
let wanted: HTMLElement | undefined;
/** Whether what happens now comes of a press or a swipe, of which it is known where they lead. */
let isPress = false;
/** Whether it is one that may lead behind the closing slide. */
let opensBackup = false;
let isCatchingUp = false;
let foretold: (place: Place) => boolean = () => false;

/** The slide that is shown; nothing before the deck has started. */
export function readShown(): HTMLElement | undefined {
  return ahead ?? reveal.getCurrentSlide();
}

/**
 * Registers the one who hears of each press before its slide is shown.
 * @param foretell is told where a press leads before that is shown; where it returns true, the deck stays where it is
 */
export function foretellMoves(foretell: typeof foretold): void {
  foretold = foretell;
}

/** Lets reveal.js go to the slide that is shown. */
export function catchUp(): void {
  const slide = ahead;
  if (slide === undefined) return;
  ahead = undefined;
  isCatchingUp = true;
  const { h, v } = reveal.getIndices(slide);
  reveal.slide(h, v);
  isCatchingUp = false;
}

/** Goes to a slide, and shows so many of its steps. */
export function moveTo(slide: HTMLElement, step: number): void {
  catchUp();
  const [now, { h, v }] = [reveal.getIndices(), reveal.getIndices(slide)];
  if (slide === reveal.getCurrentSlide() && h === now.h && v === now.v) {
    reveal.navigateFragment(step - 1);
    return;
  }
  showStep(slide, step);
  wanted = slide;
  reveal.slide(h, v);
  wanted = undefined;
}

/** The slide that a press leads to: it enters a stack at its first slide, and names the index that it comes from. */
function findTarget({ indexh, indexv }: BeforeSlideChangeEvent): HTMLElement | undefined {
  const { h, v } = reveal.getIndices();
  return reveal.getSlide(indexh, indexh > h && indexv === v ? 0 : indexv) ?? reveal.getSlide(indexh, 0);
}

/** Marks a slide or a stack as reveal.js does, and what lies behind it. */
function turn(section: HTMLElement, mark: 'past' | 'present'): void {
  const isShown = mark === 'present';
  for (const part of [section, reveal.getSlideBackground(section)]) {
    if (part === undefined) continue;
    part.classList.remove('past', 'present', 'future');
    part.classList.add(mark);
    if (isShown) part.style.display = 'block';
  }
  section.hidden = section.inert = !isShown;
  section.ariaHidden = isShown ? null : 'true';
}

function show(slide: HTMLElement, before: HTMLElement): void {
  const isInSameStack = slide.parentElement === before.parentElement;
  for (const [part, mark] of [
    [before, 'past'],
    [slide, 'present'],
  ] as const) {
    turn(part, mark);
    // For a stack that was marked and is as before, the browser would set each of its slides anew.
    if (part.parentElement !== null && !isInSameStack) turn(part.parentElement, mark);
  }
}

function tell(): void {
  reveal.dispatchEvent({ type: slideShown });
}

function lead(event: BeforeSlideChangeEvent): void {
  if (isCatchingUp) return;
  catchUp();
  // The overview shows many slides, and reveal.js' own scrolling view takes them out of their stacks.
  if (reveal.isOverview()) return;
  const slide = wanted ?? (isPress ? findTarget(event) : undefined);
  const before = readShown();
  if (wanted === undefined && !opensBackup && isBackup(slide) && !isBackup(before)) {
    event.preventDefault();
    return;
  }
  if (before === undefined || slide?.parentElement?.matches('.stack') !== true || slide === before) return;
  const step = slide.querySelectorAll('.fragment.visible').length;
  const isElsewhere = foretold({ slide: slide.id, step });
  // Code grows out of the slide that reveal.js comes from.
  if (!isElsewhere && slide.querySelector('[data-move]') !== null) return;
  event.preventDefault();
  if (isElsewhere) return;
  show(slide, before);
  ahead = slide;
  tell();
  whenIdle(() => {
    if (ahead === slide) catchUp();
  });
}

function isBackup(slide: HTMLElement | undefined): boolean {
  return slide !== undefined && 'backup' in slide.dataset;
}

/** reveal.js counts from where it is. */
function take(event: Event): void {
  if (event instanceof PointerEvent && event.pointerType !== 'touch') return;
  catchUp();
  isPress = true;
  opensBackup = event instanceof KeyboardEvent && event.key === 'End';
  setTimeout(() => {
    isPress = false;
    opensBackup = false;
  });
}

/** To be called once. */
export function showAtOnce(): void {
  reveal.on('beforeslidechange', lead);
  reveal.on('slidechanged', () => {
    if (!isCatchingUp) tell();
  });
  addEventListener('keydown', take, true);
  addEventListener('pointermove', take, true);
}
