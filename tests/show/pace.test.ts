import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedBefore, plannedTotal, readPace } from '../../src/show/pace.ts';
import { nextPlace } from '../../src/show/walk-steps.ts';
import { moments, timed } from './timed-slides.ts';

const slides = [timed('title', [10]), timed('one', [20, 30]), timed('two', [40], 1), timed('closing', [0])];

describe('the time planned', () => {
  it('is that of all steps of all slides that are not skipped', () => {
    expect(plannedTotal(slides, [])).toBe(100);
    expect(plannedTotal(slides, ['two'])).toBe(60);
  });

  it('before a step is that of all steps that come sooner', () => {
    expect(plannedBefore(slides, { slide: 'one', step: 1 }, [])).toBe(30);
    expect(plannedBefore(slides, { slide: 'closing', step: 0 }, ['two'])).toBe(60);
  });

  it('is all said where the place is no slide of the talk, such as a backup slide', () => {
    expect(plannedBefore(slides, { slide: 'two-cut', step: 0 }, [])).toBe(100);
  });
});

describe('the pace', () => {
  it('is even for one who takes as long as planned', () => {
    const pace = readPace(slides, { slide: 'one', step: 1 }, [], { elapsed: 40, inStep: 10 });
    expect(pace).toEqual({ ahead: 0, left: 60 });
  });

  it('is ahead after a step that took less, and behind in one that takes more', () => {
    const place = { slide: 'one', step: 1 };
    expect(readPace(slides, place, [], { elapsed: 25, inStep: 0 }).ahead).toBe(5);
    expect(readPace(slides, place, [], { elapsed: 75, inStep: 45 }).ahead).toBe(-15);
  });

  it('counts against the minutes that were wished for', () => {
    const pace = readPace(slides, { slide: 'title', step: 0 }, [], { elapsed: 0, inStep: 0, minutes: 1 });
    expect(pace).toEqual({ ahead: -40, left: 60 });
  });

  it('has nothing left to say on a backup slide, and less than no time when it is over', () => {
    const pace = readPace(slides, { slide: 'two-cut', step: 0 }, [], { elapsed: 130, inStep: 30 });
    expect(pace).toEqual({ ahead: -30, left: -30 });
  });

  it('stays even through a talk in which every step takes what was planned for it', () => {
    fc.assert(
      fc.property(moments, ({ slides: own, skipped }) => {
        const start = own.find(({ id }) => !skipped.includes(id));
        let place = start && { slide: start.id, step: 0 };
        let elapsed = 0;
        const first = place && readPace(own, place, skipped, { elapsed, inStep: 0 }).ahead;
        while (place !== undefined) {
          const { slide, step } = place;
          expect(readPace(own, place, skipped, { elapsed, inStep: 0 }).ahead).toBe(first);
          elapsed += own.find(({ id }) => id === slide)?.seconds[step] ?? 0;
          place = nextPlace(own, place, skipped);
        }
        expect(elapsed).toBe(plannedTotal(own, skipped));
      }),
    );
  });

  it('wins exactly the time of a slide that is skipped, and undone is what it was', () => {
    fc.assert(
      fc.property(
        moments,
        fc.nat({ max: 600 }),
        fc.nat({ max: 60 }),
        ({ slides: own, place, skipped }, elapsed, inStep) => {
          const clock = { elapsed, inStep };
          const at = own.findIndex(({ id }) => id === place.slide);
          const coming = own.slice(at + 1).find(({ id }) => !skipped.includes(id));
          fc.pre(coming !== undefined);
          const before = readPace(own, place, skipped, clock);
          const after = readPace(own, place, [...skipped, coming.id], clock);
          expect(after.ahead - before.ahead).toBe(plannedTotal([coming], []));
          expect(after.left).toBe(before.left);
          const undone = [...skipped, coming.id].filter((id) => id !== coming.id);
          expect(readPace(own, place, undone, clock)).toEqual(before);
        },
      ),
    );
  });

  it('never has less than nothing to say, nor more than the talk has', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 600 }), ({ slides: own, place, skipped }, inStep) => {
        const { ahead, left } = readPace(own, place, skipped, { elapsed: inStep, inStep });
        expect(left - ahead).toBeGreaterThanOrEqual(0);
        expect(left - ahead).toBeLessThanOrEqual(plannedTotal(own, skipped));
      }),
    );
  });
});
