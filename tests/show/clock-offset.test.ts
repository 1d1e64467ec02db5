import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOffset } from '../../src/show/clock-offset.ts';
import { readTimer, shiftTimer, startTimer } from '../../src/show/timer.ts';

it('the quickest of a few answers is believed', () => {
  const readings = [
    { asked: 1000, said: 6900, heard: 1800 },
    { asked: 2000, said: 7010, heard: 2020 },
    { asked: 3000, said: 8300, heard: 3400 },
  ];
  expect(readOffset(readings)).toBe(5000);
  expect(readOffset([])).toBe(0);
});

it('a clock is read to within half of the quickest way, however unlike the ways there and back are', () => {
  const way = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      fc.integer({ min: -1e7, max: 1e7 }),
      fc.array(fc.tuple(way, way), { minLength: 1 }),
      (ahead, ways) => {
        const readings = ways.map(([there, back], index) => {
          const asked = 1e9 + index * 1000;
          return { asked, said: asked + there + ahead, heard: asked + there + back };
        });
        const quickest = Math.min(...ways.map(([there, back]) => there + back));
        expect(Math.abs(readOffset(readings) - ahead)).toBeLessThanOrEqual(quickest / 2 + 1);
      },
    ),
  );
});

it('a timer shows the same by a clock that is ahead', () => {
  const timer = startTimer({ spent: 500 }, 10_000);
  expect(readTimer(shiftTimer(timer, 3_600_000), 3_612_000)).toBe(readTimer(timer, 12_000));
  expect(shiftTimer({ spent: 500 }, 7)).toEqual({ spent: 500 });
});
