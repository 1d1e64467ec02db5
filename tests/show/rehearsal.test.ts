import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRun,
  dropRun,
  hashSaid,
  mergeRuns,
  readRehearsal,
  readRun,
  stringifyRehearsal,
  type Rehearsal,
  type Run,
} from '../../src/show/rehearsal.ts';

const lamps = hashSaid([{ text: 'Lamps burn oil.' }]);
const ships = hashSaid([{ text: 'Ships sail at night.' }]);
const runOf = (...steps: [id: string, says: string, seconds: number][]): Run => ({
  date: '2026-11-25T20:00:00.000Z',
  steps: steps.map(([id, says, seconds]) => ({ id, says, seconds })),
});
const rehearsalOf = (...runs: Run[]): Rehearsal => ({ talk: 'talk', runs });

describe('the time of a step', () => {
  it('is the median of its last runs, so that one bad run does no harm', () => {
    const runs = [9, 10, 300, 12, 11].map((seconds) => runOf(['lamps/0', lamps, seconds]));
    expect(mergeRuns(rehearsalOf(...runs))('lamps', 0, lamps)).toBe(11);
  });

  it('forgets runs of long ago', () => {
    const runs = [90, 90, 90, 90, 90, 10, 10, 10, 10, 10].map((seconds) =>
      runOf(['lamps/0', lamps, seconds]),
    );
    expect(mergeRuns(rehearsalOf(...runs))('lamps', 0, lamps)).toBe(10);
  });

  it('comes from whatever run had the step, whole or not', () => {
    const timeOf = mergeRuns(rehearsalOf(runOf(['lamps/0', lamps, 10]), runOf(['ships/0', ships, 20])));
    expect([timeOf('lamps', 0, lamps), timeOf('ships', 0, ships)]).toEqual([10, 20]);
  });

  it('is not known where the words have changed since, or the slide is another', () => {
    const timeOf = mergeRuns(rehearsalOf(runOf(['lamps/0', lamps, 10])));
    expect(timeOf('lamps', 0, hashSaid([{ text: 'Lamps burn gas.' }]))).toBeUndefined();
    expect(timeOf('lights', 0, lamps)).toBeUndefined();
  });

  it('is known where a shorter talk left out steps before it', () => {
    expect(mergeRuns(rehearsalOf(runOf(['lamps/0', lamps, 10])))('lamps', 2, lamps)).toBe(10);
  });
});

describe('the file', () => {
  const runs = fc.array(
    fc.record({
      date: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((date) => date.toISOString()),
      steps: fc.array(
        fc.record({
          id: fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat()).map((parts) => parts.join('/')),
          says: fc.nat({ max: 0xffffffff }).map((hash) => hash.toString(16).padStart(8, '0')),
          seconds: fc.nat({ max: 9_000 }).map((tenths) => tenths / 10),
        }),
        { minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it('is read as it was written', () => {
    fc.assert(
      fc.property(runs, (all) => {
        const rehearsal = rehearsalOf(...all);
        expect(readRehearsal(JSON.parse(stringifyRehearsal(rehearsal)))).toEqual(rehearsal);
      }),
    );
  });

  it('has a step a line', () => {
    const text = stringifyRehearsal(rehearsalOf(runOf(['lamps/0', lamps, 10], ['ships/1', ships, 2.5])));
    expect(text).toContain(`\n        { "id": "ships/1", "says": "${ships}", "seconds": 2.5 }\n`);
  });

  it('keeps the last twenty runs', () => {
    let rehearsal = rehearsalOf(runOf(['lamps/0', lamps, 0]));
    for (let seconds = 1; seconds <= 30; seconds += 1) {
      const date = new Date(seconds * 60_000).toISOString();
      rehearsal = addRun(rehearsal, { ...runOf(['lamps/0', lamps, seconds]), date });
    }
    expect(rehearsal.runs).toHaveLength(20);
    expect(rehearsal.runs.at(-1)?.steps[0]?.seconds).toBe(30);
  });

  it('has a run that two windows timed once, as the one had it that timed more, and loses it once', () => {
    const at = (date: string, seconds: number): Run => ({ ...runOf(['lamps/0', lamps, seconds]), date });
    const before = at('2026-11-25T20:00:00.000Z', 100);
    const [first, second] = [at('2026-11-25T20:02:00.000Z', 300), at('2026-11-25T20:02:03.000Z', 297)];
    const after = at('2026-11-25T20:08:00.000Z', 200);
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const all = [before, one, other, after].reduce(addRun, rehearsalOf());
      expect(all.runs).toEqual([before, first, after]);
      expect(dropRun(all, second).runs).toEqual([before, after]);
    }
  });

  it('is none of ours, whatever else it holds', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readRehearsal(data)).toBeUndefined();
        expect(readRun(data)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['no step', []],
    ['a step without its number', [{ id: 'lamps', says: lamps, seconds: 1 }]],
    ['words instead of their short name', [{ id: 'lamps/0', says: 'Lamps burn oil.', seconds: 1 }]],
    ['a time below nothing', [{ id: 'lamps/0', says: lamps, seconds: -1 }]],
    ['no time', [{ id: 'lamps/0', says: lamps, seconds: NaN }]],
    ['a step of more than a day', [{ id: 'lamps/0', says: lamps, seconds: 1e9 }]],
  ])('holds no run with %s', (_, steps) => {
    expect(readRun({ date: '2026-11-25T20:00:00.000Z', steps })).toBeUndefined();
  });
});

it('words have the same short name wherever they stand, and others another', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(hashSaid([{ text: one }])).toMatch(/^[\da-f]{8}$/u);
      expect(hashSaid([{ text: one }]) === hashSaid([{ text: other }])).toBe(one === other);
    }),
  );
});
