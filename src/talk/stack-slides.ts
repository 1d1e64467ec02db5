import { mapSections } from './map-sections.ts';
import type { Slide, Talk } from './talk.ts';

/**
 * The talk's slides as reveal.js stacks: one for each section of the first depth, one for the opening, one for the
 * closing, one for the backup.
 */
export function stackSlides(talk: Talk): Slide[][] {
  const stackOf = new Map(
    mapSections(talk).flatMap(({ id, slides }) => slides.map((slide) => [slide, id] as const)),
  );
  const stacks: Slide[][] = [];
  let current: string | undefined;
  for (const slide of talk.slides) {
    const name = stackOf.get(slide) ?? (slide.layout === 'closing' ? ' closing' : ' opening');
    const stack = stacks.at(-1);
    if (stack === undefined || name !== current) stacks.push([slide]);
    else stack.push(slide);
    current = name;
  }
  return talk.backup.length > 0 ? [...stacks, talk.backup] : stacks;
}
