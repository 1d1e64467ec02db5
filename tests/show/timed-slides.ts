/** Talks with times, for properties of what is reckoned with them. */
import fc from 'fast-check';
import type { TimedSlide } from '../../src/show/pace.ts';
import type { Place } from '../../src/show/show-state.ts';

/** A slide with a step for each number of seconds. */
export function timed(id: string, seconds: number[], skipRank?: number): TimedSlide {
  return { id, presses: seconds.length - 1, seconds, ...(skipRank !== undefined && { skipRank }) };
}

interface Moment {
  slides: TimedSlide[];
  place: Place;
  skipped: string[];
}

/** A talk with whole seconds, so that sums are exact, a place in it, and slides that are skipped. */
export const moments: fc.Arbitrary<Moment> = fc
  .array(
    fc.record({
      seconds: fc.array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 4 }),
      rank: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map(({ seconds, rank }, index) => timed(`slide-${String(index)}`, seconds, rank)))
  .chain((slides) =>
    fc.record({
      slides: fc.constant(slides),
      place: fc
        .constantFrom(...slides)
        .chain(({ id, presses }) => fc.record({ slide: fc.constant(id), step: fc.nat({ max: presses }) })),
      skipped: fc.subarray(slides.map(({ id }) => id)),
    }),
  );
