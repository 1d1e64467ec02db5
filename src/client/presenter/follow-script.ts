/**
 * The script keeps the passage that is being said at one height: the text moves, the eye does not. It may be scrolled by
 * hand, until the next move brings it back.
 */
import type { Place } from '../../show/show-state.ts';
import type { SpokenSlide } from './read-slides.ts';

/** Milliseconds of a move. */
const takes = 240;

const calm = matchMedia('(prefers-reduced-motion: reduce)');

function findScript(): HTMLElement {
  const script = document.querySelector<HTMLElement>('.speech');
  if (script === null) throw new Error('This page has no script.');
  return script;
}

/** Marks what is said now and what was said before it. */
export function markScript(slides: readonly SpokenSlide[], { slide, step }: Place): HTMLElement | undefined {
  const parts = slides.flatMap(({ id, parts: own }) =>
    own.map((part, index) => ({ part, isNow: id === slide && index === step })),
  );
  const at = parts.findIndex(({ isNow }) => isNow);
  for (const [index, { part, isNow }] of parts.entries()) {
    part.classList.toggle('now', isNow);
    part.classList.toggle('past', index < at);
    if (isNow) part.ariaCurrent = 'step';
    else if (part.ariaCurrent !== null) part.ariaCurrent = null;
  }
  return parts[at]?.part;
}

function distanceOf(part: HTMLElement): number {
  const script = findScript();
  const eye = Number(getComputedStyle(script).getPropertyValue('--eye'));
  return part.getBoundingClientRect().top - script.getBoundingClientRect().top - script.clientHeight * eye;
}

let move = 0;

/** Brings a passage to the reader's eye; at once where no motion is wanted. */
export function bringToEye(part: HTMLElement, isAtOnce = false): void {
  const script = findScript();
  cancelAnimationFrame(move);
  if (isAtOnce || calm.matches) {
    script.scrollTop += distanceOf(part);
    return;
  }
  const from = script.scrollTop;
  const distance = distanceOf(part);
  let began: number | undefined;
  const go = (now: number): void => {
    began ??= now;
    const gone = Math.min(1, (now - began) / takes);
    script.scrollTop = from + distance * (1 - (1 - gone) ** 3);
    if (gone < 1) move = requestAnimationFrame(go);
  };
  move = requestAnimationFrame(go);
}
