/** Marks in the script what is said now, what was said before it, and what is passed over. */
import type { Place } from '../../show/show-state.ts';
import type { SpokenSlide } from './read-slides.ts';

/** @returns the passage that is said now */
export function markScript(
  slides: readonly SpokenSlide[],
  { slide, step }: Place,
  skipped: readonly string[],
): HTMLElement | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  for (const [index, { id, element, parts }] of slides.entries()) {
    element.classList.toggle('skipped', skipped.includes(id));
    for (const [stepOfPart, part] of parts.entries()) {
      const isNow = index === at && stepOfPart === step;
      part.classList.toggle('now', isNow);
      part.classList.toggle('past', index < at || (index === at && stepOfPart < step));
      if (isNow) part.ariaCurrent = 'step';
      else if (part.ariaCurrent !== null) part.ariaCurrent = null;
    }
  }
  return slides[at]?.parts[step];
}
