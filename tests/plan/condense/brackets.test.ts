import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAllUnmatched, findUnmatched, isBalanced } from '../../../src/plan/condense/brackets.ts';

describe('findAllUnmatched', () => {
  it.each([
    ['a pump (a gift) leaks', []],
    ['a pump (a gift leaks', [7]],
    ['a pump a gift) leaks', [13]],
    ['( [ )', [4, 0, 2]],
    ['“a" ”b“ "', [6]],
    ['sie sagt „Pumpe“ und „Rohr”', []],
    ['sie sagt „Pumpe" und „Rohr", dann "Ventil"', []],
    ['sie sagt „eine "alte" Pumpe“', []],
    ['יו"ר הנמל הדליק את האור', []],
    ['יו"ר הנמל אמר "כן"', []],
    ['הוא כתב על ב"ספינה ומגדל"', []],
    ['ein Feld namens »Pumpe« und »Rohr«', []],
    ['ein Feld namens »Pumpe', [16]],
    ['ett fält som heter »pump» och mer', []],
    ['le champ « pompe » et «tuyau»', []],
    ['dit-il», et part', [6]],
    ['„ohne Ende', [0]],
    ['„ohne „Ende"', [0]],
    ['„a (“ b)', []],
    ['6" and " and "', [13]],
  ])('finds in “%s” what has no partner', (text, places) => {
    expect(findAllUnmatched(text)).toEqual(places);
  });

  it('finds each of very many', () => {
    expect(findAllUnmatched('[^'.repeat(100_000))).toHaveLength(100_000);
    expect(findAllUnmatched('»'.repeat(100_000))).toHaveLength(100_000);
    expect(findAllUnmatched('„'.repeat(100_000))).toHaveLength(100_000);
  });

  it('leaves a balanced text when all of them go, as when the first goes again and again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'( ) [ ] { } “ ” „ " « » a'.split(' ')), maxLength: 30 }),
        (text) => {
          let left = text;
          for (let at = findUnmatched(left); at !== undefined; at = findUnmatched(left))
            left = left.slice(0, at) + left.slice(at + 1);
          const places = new Set(findAllUnmatched(text));
          const struck = text.split('').filter((_, at) => !places.has(at));
          expect(struck.join('')).toBe(left);
          expect(isBalanced(left)).toBe(true);
        },
      ),
    );
  });
});
