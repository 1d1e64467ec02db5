import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../src/plan/split/split-text.ts';

const split = (text: string, most: number) =>
  splitText({ text, marks: [] }, 'en', (part) => part.text.length <= most).map((part) => part.text);

describe('a text too long for its slide', () => {
  it('is split between sentences', () => {
    expect(split('Lamps burn oil. Ships sail. All is well here.', 30)).toEqual([
      'Lamps burn oil. Ships sail.',
      'All is well here.',
    ]);
  });

  it('is split between sentences though the first of them is much longer than the second', () => {
    const long = 'The lamps that we have all burn oil from the mill on the hill.';
    expect(split(`${long} Our ships sail by them.`, 64)).toEqual([long, 'Our ships sail by them.']);
  });

  it('else between clauses, else between words, else anywhere', () => {
    expect(split('Lamps that burn oil, ships that sail', 24)).toEqual([
      'Lamps that burn oil,',
      'ships that sail',
    ]);
    expect(split('lamps and ships and oil', 12)).toEqual(['lamps and', 'ships and', 'oil']);
    expect(split('x'.repeat(25), 10)).toEqual(['x'.repeat(9), 'x'.repeat(9), 'x'.repeat(7)]);
  });

  it('is tried few times, however long it is', () => {
    let tries = 0;
    const parts = splitText({ text: '字'.repeat(60_000), marks: [] }, 'zh', ({ text }) => {
      tries += 1;
      return text.length <= 61;
    });
    expect(parts.map(({ text }) => text).join('')).toHaveLength(60_000);
    expect(tries).toBeLessThan(parts.length * 6);
  });

  it('is tried few times as verse, too', () => {
    let tries = 0;
    const parts = splitText({ text: 'Oil burns.\n'.repeat(5_000), marks: [] }, 'en', ({ text }) => {
      tries += 1;
      return text.length <= 90;
    });
    expect(parts.length).toBeGreaterThan(500);
    expect(tries).toBeLessThan(parts.length * 12);
  });

  it('is split between verses, where a sentence or a clause ends if that takes no more slides', () => {
    const poem = (...lines: string[]) => split(lines.join('\n'), 42);
    for (const mark of ['.', ';', '—']) {
      const verses = ['One lamp', `turns all night${mark}`, 'the sea is', 'loud and never', 'at sleep now'];
      expect(poem(...verses)).toEqual([
        `One lamp\nturns all night${mark}`,
        'the sea is\nloud and never\nat sleep now',
      ]);
    }
    expect(poem('One.', 'The lamp turns on', 'and on and on and', 'on and on and on.')).toEqual([
      'One.\nThe lamp turns on',
      'and on and on and\non and on and on.',
    ]);
    // A line that fills more than a slide is divided as other texts are.
    expect(poem('x'.repeat(50), 'One.')).toHaveLength(2);
  });

  it('keeps its marks, cut where the text is', () => {
    const parts = splitText(
      { text: 'lamps and ships', marks: [{ kind: 'strong', start: 0, end: 15 }] },
      'en',
      (part) => part.text.length <= 9,
    );
    expect(parts).toEqual([
      { text: 'lamps and', marks: [{ kind: 'strong', start: 0, end: 9 }] },
      { text: 'ships', marks: [{ kind: 'strong', start: 0, end: 5 }] },
    ]);
  });

  it.each(['code', 'math', 'link'] as const)('is not cut within %s that a slide can hold', (kind) => {
    const text = 'lamps and ships; a = 1; b = 2. C of the tower';
    const parts = splitText(
      { text, marks: [{ kind, start: 17, end: 32 }] },
      'en',
      (part) => part.text.length <= 20,
    );
    expect(parts.map((part) => part.text)).toEqual(['lamps and ships;', 'a = 1; b = 2. C', 'of the tower']);
  });

  it('is cut within code that fills a slide alone, between its words', () => {
    const text = 'run a = 1; b = 2; c = 3; d = 4 on it';
    const parts = splitText(
      { text, marks: [{ kind: 'code', start: 4, end: 30 }] },
      'en',
      (part) => part.text.length <= 14,
    );
    expect(parts.map((part) => part.text)).toEqual(['run', 'a = 1; b = 2;', 'c = 3; d = 4', 'on it']);
  });

  it('loses no letter and overfills no slide, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 40, max: 80 }),
        (text, most) => {
          const parts = split(text, most);
          const strip = (some: string) => some.replace(/\s/gu, '');
          expect(strip(parts.join(''))).toBe(strip(text));
          for (const part of parts.length > 1 ? parts : []) expect(part.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
