import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseUnits } from '../../../src/plan/choose/choose-units.ts';
import type { Unit } from '../../../src/plan/choose/unit.ts';

function unit(section: number, seconds: number, value: number, keep = false): Unit {
  return { section, seconds, value, keep };
}

function choose(units: Unit[], seconds: number): number[] {
  return [...chooseUnits(units, seconds)].sort((a, b) => a - b);
}

function timeOf(units: readonly Unit[], chosen: Iterable<number>): number {
  return [...chosen].reduce((sum, index) => sum + Math.round((units[index]?.seconds ?? 0) * 10), 0) / 10;
}

function sectionsOf(units: readonly Unit[], chosen: Iterable<number>): number[] {
  return [...new Set([...chosen].map((index) => units[index]?.section ?? NaN))].sort((a, b) => a - b);
}

describe('with less time than there are units', () => {
  it('takes the best of every section before the second best of any', () => {
    const units = [unit(0, 10, 0.9), unit(0, 10, 0.8), unit(1, 10, 0.1), unit(1, 10, 0.2)];
    expect(choose(units, 20)).toEqual([0, 3]);
  });

  it('takes shorter units of some sections where the best of all do not fit, so that all are there', () => {
    const units = [unit(0, 50, 0.9), unit(0, 10, 0.1), unit(1, 50, 0.8), unit(1, 10, 0.1)];
    expect(choose(units, 60)).toEqual([0, 3]);
    expect(choose(units, 20)).toEqual([1, 3]);
  });

  it('leaves out sections where not one of their units fits, and fills the time with others', () => {
    expect(choose([unit(0, 90, 0.9), unit(1, 30, 0.1), unit(1, 28, 0.1)], 60)).toEqual([1, 2]);
  });

  it('fills what is left with what is worth most, and prefers sections of which less was said', () => {
    const units = [unit(0, 10, 1), unit(0, 10, 0.6), unit(0, 10, 0.6), unit(1, 10, 0.9), unit(1, 10, 0.55)];
    expect(choose(units, 40)).toEqual([0, 1, 3, 4]);
  });

  it('has the opening too, if there is time for all sections', () => {
    const units = [unit(-1, 10, 1), unit(0, 10, 0.1), unit(1, 10, 0.1)];
    expect(choose(units, 30)).toEqual([0, 1, 2]);
    expect(choose(units, 20)).toEqual([1, 2]);
  });

  it('chooses the opening too, where not every section can be there anyway', () => {
    const units = [unit(-1, 10, 1), unit(0, 10, 0.1), unit(1, 10, 0.2)];
    expect(choose(units, 10)).toEqual([0]);
  });

  it('keeps what must be kept, however long it is', () => {
    expect(choose([unit(0, 90, 0, true), unit(1, 30, 1)], 60)).toEqual([0]);
  });

  it('exchanges units to come within 5 % of the wish', () => {
    expect(choose([unit(0, 60, 0.9), unit(0, 52, 0.6), unit(0, 45, 0.5)], 100)).toEqual([1, 2]);
  });

  it('takes no choice that misses the 5 % by a tenth of a second where another does not', () => {
    expect(choose([unit(0, 46.5, 1), unit(0, 23.3, 0.1), unit(0, 23.4, 0.1)], 49)).toEqual([1, 2]);
  });

  it('has the beginning of a list before what goes on with it, whatever that is worth', () => {
    const list = [unit(0, 10, 0.1), { ...unit(0, 10, 0.9), follows: 0 }, { ...unit(0, 10, 0.5), follows: 1 }];
    expect(choose(list, 10)).toEqual([0]);
    expect(choose(list, 20)).toEqual([0, 1]);
    expect(choose([unit(0, 10, 0.1), { ...unit(0, 40, 0.9), follows: 0 }, unit(0, 41, 0.2)], 41)).toEqual([
      2,
    ]);
  });

  it('brings along what the better part of a section leans on', () => {
    const units = [unit(0, 10, 0.1), { ...unit(0, 10, 0.9), follows: 0, leans: true }, unit(0, 10, 0.3)];
    expect(choose(units, 10)).toEqual([2]);
    expect(choose(units, 20)).toEqual([0, 1]);
    expect(choose([...units, unit(1, 10, 0.8)], 40)).toEqual([0, 1, 2, 3]);
  });

  it('says what leans on something that is left out only where its section would be missing', () => {
    const units = [unit(0, 30, 0.1), { ...unit(0, 10, 0.9), follows: 0, leans: true }, unit(1, 10, 0.1)];
    expect(choose(units, 50)).toEqual([0, 1, 2]);
    expect(choose(units, 20)).toEqual([1, 2]);
    expect(choose([...units, unit(0, 10, 0)], 20)).toEqual([2, 3]);
  });

  it('has the opening with what is shorter, before the best of every section without it', () => {
    const units = [unit(-1, 10, 0.5), unit(0, 10, 0.1), unit(0, 30, 0.9), unit(1, 10, 0.1)];
    expect(choose(units, 40)).toContain(0);
  });

  it('never exchanges all that a section shows for its heading alone', () => {
    const units = [unit(0, 8, 0.5), { ...unit(0, 26, 0.9), bare: true }, unit(1, 90, 0.9)];
    expect(choose(units, 118)).toEqual([0, 2]);
  });

  it('needs no section for what is only said at its heading, and weighs that like all else', () => {
    const units = [{ ...unit(0, 10, 0.5), bare: true }, unit(1, 10, 0.2), unit(1, 10, 0.1)];
    expect(choose(units, 10)).toEqual([1]);
    expect(choose(units, 20)).toEqual([0, 1]);
    expect(choose(units, 30)).toEqual([0, 1, 2]);
  });

  it('fills what nothing else can fill with what shows only a heading', () => {
    expect(choose([{ ...unit(0, 10, 0), bare: true }, unit(1, 10, 0.1), unit(1, 90, 0.9)], 20)).toEqual([
      0, 1,
    ]);
  });

  it('chooses nothing from nothing', () => {
    expect(choose([], 60)).toEqual([]);
  });
});

const someUnits = fc.array(
  fc.record({
    section: fc.integer({ min: 0, max: 4 }),
    seconds: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
    value: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
    keep: fc.constantFrom(false, false, false, false, true),
  }),
  { maxLength: 10 },
);
const wish = fc.integer({ min: 1, max: 2400 }).map((tenths) => tenths / 10);

/** Times of all choices that have what must be kept, in tenths, by how many sections they have. */
function listTimes(units: readonly Unit[]): { tenths: number; sections: number }[] {
  return Array.from({ length: 2 ** units.length }, (_, bits) =>
    units.map((__, at) => at).filter((at) => (bits >> at) & 1),
  )
    .filter((chosen) => units.every(({ keep }, at) => !keep || chosen.includes(at)))
    .map((chosen) => ({
      tenths: Math.round(timeOf(units, chosen) * 10),
      sections: sectionsOf(units, chosen).length,
    }));
}

describe('whatever the units', () => {
  it('is never over the wish, unless what must be kept is', () => {
    fc.assert(
      fc.property(someUnits, wish, (units, seconds) => {
        const chosen = chooseUnits(units, seconds);
        const always = units.flatMap(({ keep }, at) => (keep ? [at] : []));
        expect([...chosen]).toEqual(expect.arrayContaining(always));
        expect(timeOf(units, chosen)).toBeLessThanOrEqual(Math.max(seconds, timeOf(units, always)));
      }),
    );
  });

  it('has as many sections as any choice that fits', () => {
    fc.assert(
      fc.property(someUnits, wish, (units, seconds) => {
        const fitting = listTimes(units).filter(({ tenths }) => tenths <= Math.round(seconds * 10));
        if (fitting.length === 0) return;
        const most = Math.max(...fitting.map(({ sections }) => sections));
        expect(sectionsOf(units, chooseUnits(units, seconds))).toHaveLength(most);
      }),
    );
  });

  it('has no fewer sections with more time', () => {
    fc.assert(
      fc.property(someUnits, wish, wish, (units, one, other) => {
        const few = sectionsOf(units, chooseUnits(units, Math.min(one, other)));
        const many = sectionsOf(units, chooseUnits(units, Math.max(one, other)));
        expect(many.length).toBeGreaterThanOrEqual(few.length);
      }),
    );
  });

  it('comes within 5 % of the wish if a choice with its sections does', () => {
    fc.assert(
      fc.property(someUnits, wish, (units, seconds) => {
        const chosen = chooseUnits(units, seconds);
        const most = Math.round(seconds * 10);
        const there = sectionsOf(units, chosen);
        const ofThese = units.filter(({ section }) => there.includes(section));
        const couldLand = listTimes(ofThese).some(
          ({ tenths, sections }) => sections === there.length && tenths <= most && tenths >= most * 0.95,
        );
        if (couldLand) expect(timeOf(units, chosen)).toBeGreaterThanOrEqual(seconds * 0.95 - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts lists from their end only', () => {
    fc.assert(
      fc.property(someUnits, wish, (units, seconds) => {
        const lists = units.map((each, at): Unit => {
          const before = units.findLastIndex(({ section }, index) => index < at && section === each.section);
          return { ...each, keep: false, ...(at % 2 === 1 && before >= 0 && { follows: before }) };
        });
        const chosen = chooseUnits(lists, seconds);
        for (const index of chosen) {
          const follows = lists[index]?.follows;
          if (follows !== undefined) expect(chosen).toContain(follows);
        }
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(someUnits, wish, (units, seconds) => {
        expect(choose(units, seconds)).toEqual(choose(structuredClone(units), seconds));
      }),
    );
  });
});
