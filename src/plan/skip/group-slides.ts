/** Slides of a talk that are skipped together or not at all. */
import type { Slide } from '../../talk/talk.ts';
import type { StepUnit } from '../choose/list-units.ts';

export interface SlideGroup {
  slides: Slide[];
  /** What is said on them. */
  units: StepUnit[];
}

/**
 * The groups that may be skipped, in order: slides that share what the planner keeps or cuts together, such as parts of
 * one thing or a picture and the words before it; a numbered list; code and what it grows into. The title, sections, the
 * closing slide and what the author keeps are in none.
 * @param units those of all the slides
 */
export function groupSlides(slides: readonly Slide[], units: readonly StepUnit[]): SlideGroup[] {
  const groups = joinSlides(slides, [...listShared(units), ...listMoves(slides)]);
  // The slides of a unit are all in the same group.
  const unitsOn = Map.groupBy(units, ({ steps: [first] }) => first?.slide);
  return groups
    .map((own) => ({ slides: own, units: own.flatMap((slide) => unitsOn.get(slide) ?? []) }))
    .filter((group) => !group.slides.some(isSign) && !group.units.some(({ keep }) => keep));
}

/** Slides with the same unit, or with units of which one says nothing without the other. */
function listShared(units: readonly StepUnit[]): Slide[][] {
  return units.map(({ steps, follows }) => {
    const before = follows === undefined ? [] : (units[follows]?.steps ?? []);
    return [...before, ...steps].map(({ slide }) => slide);
  });
}

/** Code that grows on the screen, and what it grows out of. */
function listMoves(slides: readonly Slide[]): Slide[][] {
  return slides.flatMap(({ steps }, index) => {
    const shows = steps[0]?.shows;
    const isMoving = shows?.kind === 'code' && shows.moves === true;
    return isMoving ? [slides.slice(Math.max(0, index - 1), index + 1)] : [];
  });
}

/** The slides as groups: those named together are in the same one. */
function joinSlides(slides: readonly Slide[], together: readonly (readonly Slide[])[]): Slide[][] {
  const groupOf = new Map(slides.map((slide) => [slide, [slide]]));
  for (const [first, ...others] of together) {
    const group = first && groupOf.get(first);
    for (const other of others) {
      const joined = groupOf.get(other);
      if (group === undefined || joined === undefined || joined === group) continue;
      group.push(...joined);
      for (const slide of joined) groupOf.set(slide, group);
    }
  }
  const order = new Map(slides.map((slide, index) => [slide, index]));
  return [...new Set(groupOf.values())].map((group) =>
    group.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
}

function isSign({ layout }: Slide): boolean {
  return layout === 'title' || layout === 'section' || layout === 'closing';
}
