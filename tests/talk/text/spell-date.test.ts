import { describe, expect, it } from 'vitest';
import { spellDate } from '../../../src/talk/text/spell-date.ts';

describe('the date of a talk', () => {
  it.each([
    ['en-GB', '27 November 2026'],
    ['en', 'November 27, 2026'],
    ['de', '27. November 2026'],
    ['fr', '27 novembre 2026'],
    ['ja', '2026年11月27日'],
    ['zh', '2026年11月27日'],
    ['ar', '٢٧ نوفمبر ٢٠٢٦'],
    ['ar-u-nu-latn', '27 نوفمبر 2026'],
    ['fa', '۲۷ نوامبر ۲۰۲۶'],
    ['th', '27 พฤศจิกายน 2026'],
  ])('is written as its language writes it: %s', (lang, spelled) => {
    expect(spellDate('2026-11-27', lang)).toBe(spelled);
  });

  it('may be a month', () => {
    expect(spellDate('2026-03', 'de')).toBe('März 2026');
  });

  it.each(['3 May', '2026', '27.11.2026', '2026-02-30', '2026-13', '2026-11-27 or so'])(
    'is left as it is in all other forms: %s',
    (date) => {
      expect(spellDate(date, 'en')).toBe(date);
    },
  );

  it('is left as it is where the language is not known, whatever language the machine has', () => {
    expect(spellDate('2026-11-27', 'tlh')).toBe('2026-11-27');
  });
});
