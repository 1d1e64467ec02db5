import { describe, expect, it } from 'vitest';
import { paperWordsFor } from '../../../src/talk/words/paper-words.ts';
import { wordsFor } from '../../../src/talk/words/house-words.ts';

describe('the words of the house', () => {
  it.each([
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'sv',
    'pl',
    'ja',
    'zh',
    'ko',
    'ar',
    'he',
    'ru',
    'uk',
    'tr',
  ])('are there in %s, numbers in their places', (lang) => {
    const { section, part, position, thanks, essay, slide, backup, leftOut, number } = wordsFor(lang);
    for (const phrase of [section(2, 7), part(2, 7), position(2, 7)]) {
      expect(phrase).toContain(number(2));
      expect(phrase).toContain(number(7));
      expect(phrase).not.toMatch(/[{}]/);
    }
    const { handout, worksheet, over, page } = paperWordsFor(lang);
    expect(new Set([handout, worksheet, over]).size).toBe(3);
    expect(page).toMatch(/\{n\}.*\{of\}/);
    expect(new Set([thanks, essay, slide, backup, leftOut]).size).toBe(5);
    if (lang !== 'en') expect(thanks).not.toBe('Thank you');
  });

  it('come with the digits of the language', () => {
    expect(wordsFor('ar').section(2, 6)).toBe('القسم ٢ من ٦');
    expect(wordsFor('de-AT').section(2, 6)).toBe('Abschnitt 2 von 6');
  });

  it.each(['tlh', 'xx-YY', 'not a language'])('are English for a language without a table: %s', (lang) => {
    expect(wordsFor(lang).section(1, 3)).toBe('Section 1 of 3');
  });
});
