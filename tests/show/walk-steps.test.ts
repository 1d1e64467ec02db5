import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/show/show-state.ts';
import { isBehind, nextPlace, previousPlace } from '../../src/show/walk-steps.ts';

const slides = [
  { id: 'title', presses: 0 },
  { id: 'points', presses: 2 },
  { id: 'code', presses: 1 },
  { id: 'closing', presses: 0 },
];

function walk(from: Place, skipped: string[], step: typeof nextPlace): string[] {
  const seen: string[] = [];
  for (let at: Place | undefined = from; at !== undefined; at = step(slides, at, skipped)) {
    seen.push(`${at.slide}/${String(at.step)}`);
  }
  return seen;
}

describe('pressing on', () => {
  it('shows each step of each slide, to the end', () => {
    expect(walk({ slide: 'title', step: 0 }, [], nextPlace)).toEqual([
      'title/0',
      'points/0',
      'points/1',
      'points/2',
      'code/0',
      'code/1',
      'closing/0',
    ]);
  });

  it('and back is the same way', () => {
    const there = walk({ slide: 'title', step: 0 }, [], nextPlace);
    expect(walk({ slide: 'closing', step: 0 }, [], previousPlace)).toEqual(there.toReversed());
  });

  it('passes over skipped slides, both ways', () => {
    expect(nextPlace(slides, { slide: 'title', step: 0 }, ['points'])).toEqual({ slide: 'code', step: 0 });
    expect(previousPlace(slides, { slide: 'code', step: 0 }, ['points'])).toEqual({
      slide: 'title',
      step: 0,
    });
  });

  it('leaves a slide at once that is skipped while it is shown', () => {
    expect(nextPlace(slides, { slide: 'points', step: 0 }, ['points'])).toEqual({ slide: 'code', step: 0 });
  });

  it('leads nowhere from the last slide, or from one that the talk no longer has past its beginning', () => {
    expect(nextPlace(slides, { slide: 'closing', step: 0 }, [])).toBeUndefined();
    const more = [...slides, ...['more', 'most'].map((id) => ({ id, presses: 0, isBackup: true }))];
    expect(nextPlace(more, { slide: 'closing', step: 0 }, [])).toBeUndefined();
    expect(nextPlace(more, { slide: 'more', step: 0 }, [])).toEqual({ slide: 'most', step: 0 });
    expect(previousPlace(slides, { slide: 'title', step: 0 }, [])).toBeUndefined();
    expect(nextPlace(slides, { slide: 'gone', step: 0 }, [])).toEqual({ slide: 'title', step: 0 });
  });

  it('always comes later, whatever is skipped', () => {
    const ids = slides.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...slides), fc.subarray(ids), (slide, skipped) => {
        const from = { slide: slide.id, step: slide.presses };
        const next = nextPlace(slides, from, skipped);
        if (next !== undefined) expect(isBehind(slides, next, from)).toBe(true);
      }),
    );
  });
});
