/** Marks in the script what is said now, what was said before it, and what is passed over. */
import type { Place } from '../../show/show-state.ts';
import type { SpokenSlide } from './read-slides.ts';

/** The marks of the script that the page has: a talk has thousands of passages, and a press changes two. */
let marked: { slides: readonly SpokenSlide[]; parts: HTMLElement[]; at: number; skipped: string } | undefined;

/**
 * Marks the passages of all slides for a place in the talk.
 * @returns the passage that is said now
 */
export function markScript(
  slides: readonly SpokenSlide[],
  { slide, step }: Place,
  skipped: readonly string[],
): HTMLElement | undefined {
  const now = slides.find(({ id }) => id === slide)?.parts[step];
  const described = skipped.join(' ');
  const before = marked?.slides === slides ? marked : undefined;
  const parts = before?.parts ?? slides.flatMap((each) => each.parts);
  const at = now === undefined ? -1 : parts.indexOf(now);
  if (before?.skipped !== described) {
    for (const { id, element } of slides) element.classList.toggle('skipped', skipped.includes(id));
  }
  const [from, to] =
    before === undefined ? [0, parts.length] : [Math.min(before.at, at), Math.max(before.at, at) + 1];
  for (let index = Math.max(0, from); index < to; index += 1) mark(parts[index], index - at);
  marked = { slides, parts, at, skipped: described };
  return now;
}

/** @param by how many passages it comes after the one that is said now */
function mark(part: HTMLElement | undefined, by: number): void {
  if (part === undefined) return;
  part.classList.toggle('now', by === 0);
  part.classList.toggle('past', by < 0);
  part.ariaCurrent = by === 0 ? 'step' : null;
}
