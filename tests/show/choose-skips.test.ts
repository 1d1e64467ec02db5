import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSkips } from '../../src/show/choose-skips.ts';
import { plannedTotal, type TimedSlide } from '../../src/show/pace.ts';
import { moments, timed } from './timed-slides.ts';

const slides = [
  timed('title', [10]),
  timed('code', [60]),
  timed('aside', [20], 2),
  timed('story', [15, 15], 1),
  timed('claim', [40], 3),
  timed('closing', [0]),
];
const start = { slide: 'title', step: 0 };

describe('the slides to skip', () => {
  it('are the least ones, in the order of the talk', () => {
    expect(chooseSkips(slides, start, [], 30)).toEqual(['story']);
    expect(chooseSkips(slides, start, [], 31)).toEqual(['aside', 'story']);
  });

  it('are none while the talk is in time, and all that may go if they could not bring it there', () => {
    expect(chooseSkips(slides, start, [], 0)).toEqual([]);
    expect(chooseSkips(slides, start, [], 91)).toEqual(['aside', 'story', 'claim']);
  });

  it('leave out what another one made needless', () => {
    const some = [timed('title', [0]), timed('short', [5], 1), timed('long', [60], 2)];
    expect(chooseSkips(some, start, [], 50)).toEqual(['long']);
  });

  it('are not those that were said, and not the one that is being said', () => {
    expect(chooseSkips(slides, { slide: 'story', step: 0 }, [], 30)).toEqual(['claim']);
  });

  it('are skipped together where they belong together, until the first of them is there', () => {
    const parts = [
      timed('title', [0]),
      timed('part', [10], 1),
      timed('part-2', [10], 1),
      timed('end', [9], 2),
    ];
    expect(chooseSkips(parts, start, [], 5)).toEqual(['part', 'part-2']);
    expect(chooseSkips(parts, { slide: 'part', step: 0 }, [], 5)).toEqual(['end']);
  });

  it('are none on a backup slide', () => {
    expect(chooseSkips(slides, { slide: 'claim-cut', step: 0 }, [], 30)).toEqual([]);
  });
});

describe('whatever the talk and the place in it', () => {
  const late = fc.record({ moment: moments, behind: fc.integer({ min: 1, max: 200 }) });

  function withChosen(
    check: (
      chosen: TimedSlide[],
      coming: TimedSlide[],
      behind: number,
      skipped: string[],
      said: TimedSlide[],
    ) => void,
  ): void {
    fc.assert(
      fc.property(late, ({ moment: { slides: own, place, skipped }, behind }) => {
        const ids = chooseSkips(own, place, skipped, behind);
        const at = own.findIndex(({ id }) => id === place.slide);
        const chosen = own.filter(({ id }) => ids.includes(id));
        expect(chosen.map(({ id }) => id)).toEqual(ids);
        check(chosen, own.slice(at + 1), behind, skipped, own.slice(0, at + 1));
      }),
    );
  }

  it('what is offered is still to come, may be skipped, and is not skipped yet', () => {
    withChosen((chosen, coming, _, skipped) => {
      for (const slide of chosen) {
        expect(coming).toContain(slide);
        expect(slide.skipRank).toBeDefined();
        expect(skipped).not.toContain(slide.id);
      }
    });
  });

  it('the skips together win what is wanted, or they are all that may go', () => {
    withChosen((chosen, coming, behind, skipped, said) => {
      if (plannedTotal(chosen, []) >= behind) return;
      const begun = said.map(({ skipRank }) => skipRank);
      const kept = coming.filter((slide) => !chosen.includes(slide) && !skipped.includes(slide.id));
      expect(kept.filter(({ skipRank }) => skipRank !== undefined && !begun.includes(skipRank))).toEqual([]);
    });
  });

  it('without one of them it would not be won', () => {
    withChosen((chosen, _, behind) => {
      for (const { skipRank } of chosen) {
        const others = chosen.filter((other) => other.skipRank !== skipRank);
        expect(plannedTotal(others, [])).toBeLessThan(behind);
      }
    });
  });

  it('those of the same rank are there together or not at all', () => {
    withChosen((chosen, coming, _, skipped) => {
      const ranks = new Set(chosen.map(({ skipRank }) => skipRank));
      const together = coming.filter(({ id, skipRank }) => ranks.has(skipRank) && !skipped.includes(id));
      expect(chosen).toEqual(together);
    });
  });

  it('once they are skipped nothing more is offered for the same delay', () => {
    fc.assert(
      fc.property(late, ({ moment: { slides: own, place, skipped }, behind }) => {
        const ids = chooseSkips(own, place, skipped, behind);
        const won = plannedTotal(
          own.filter(({ id }) => ids.includes(id)),
          [],
        );
        if (ids.length > 0) {
          expect(chooseSkips(own, place, [...skipped, ...ids], behind - won)).toEqual([]);
        }
      }),
    );
  });
});
