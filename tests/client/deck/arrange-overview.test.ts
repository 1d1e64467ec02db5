import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrangeOverview, findBeside } from '../../../src/client/deck/arrange-overview.ts';

it('a talk that is not long has a column for each section, side by side', () => {
  const { scale, columns, rows, places } = arrangeOverview([1, 3, 2], 1, 1);
  expect([scale, columns, rows]).toEqual([1 / 4, 3, 3]);
  expect(places[1]).toEqual([
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 1, y: 2 },
  ]);
});

it('a section that would make all slides small gives up its column', () => {
  const { scale, columns } = arrangeOverview([2, 7, 3, 3], 1, 1);
  expect([scale, columns]).toEqual([1 / 4, 4]);
});

it('a long talk stands in rows that are read from slide to slide, without a gap', () => {
  const { scale, columns, places } = arrangeOverview([3, 3, 4, 14, 12, 2, 4, 3, 5, 8, 8], 1, 1);
  expect(scale).toBe(1 / 9);
  expect(places.flat()).toEqual(
    Array.from({ length: 66 }, (_, index) => ({ x: index % columns, y: Math.floor(index / columns) })),
  );
});

it('whatever the talk and the window, all slides are in view, each at a place of its own', () => {
  const talks = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
  const size = fc.double({ min: 0.3, max: 3, noNaN: true });
  fc.assert(
    fc.property(talks, size, size, (counts, across, down) => {
      const { scale, places } = arrangeOverview(counts, across, down);
      expect(places.map((own) => own.length)).toEqual(counts);
      const all = places.flat();
      expect(new Set(all.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(all.length);
      for (const { x, y } of all) {
        expect((x + 1) * scale).toBeLessThanOrEqual(across + 1e-5);
        expect((y + 1) * scale).toBeLessThanOrEqual(down + 1e-5);
      }
    }),
    { numRuns: 50 },
  );
});

it('the arrows lead to what stands beside a slide, whatever section that belongs to', () => {
  const { places } = arrangeOverview([1, 3, 2], 1, 1);
  expect(findBeside(places, [0, 0], [1, 0])).toEqual([1, 0]);
  expect(findBeside(places, [1, 1], [1, 0])).toEqual([2, 1]);
  expect(findBeside(places, [1, 2], [-1, 0])).toEqual([0, 0]);
  expect(findBeside(places, [1, 0], [0, 1])).toEqual([1, 1]);
  expect(findBeside(places, [1, 2], [0, 1])).toBeUndefined();
  const wrapped = arrangeOverview([66], 1, 1).places;
  const [section, at] = findBeside(wrapped, [0, 0], [1, 0]) ?? [0, 0];
  expect(wrapped[section]?.[at]).toEqual({ x: 1, y: 0 });
});

it('the arrows go on with the next row where one ends, and come back', () => {
  const { places, columns } = arrangeOverview([3, 3, 4, 14, 12, 2, 4, 3, 5, 8, 8], 1, 1);
  const last = places.flatMap((own, h) => own.map((place, v) => ({ ...place, at: [h, v] as const })));
  const [end, start] = [last[columns - 1]?.at, last[columns]?.at];
  if (end === undefined || start === undefined) throw new Error('The talk has one row only.');
  expect(findBeside(places, end, [1, 0])).toEqual(start);
  expect(findBeside(places, start, [-1, 0])).toEqual(end);
  expect(findBeside(places, [0, 0], [-1, 0])).toBeUndefined();
  expect(findBeside(places, start, [0, -1])).toEqual([0, 0]);
});
