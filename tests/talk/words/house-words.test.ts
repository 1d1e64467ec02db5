import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../../src/talk/words/house-words.ts';
import { languages } from '../../../src/talk/words/pick-words.ts';

describe('the words of the house', () => {
  it.each([...languages.keys()])('have numbers in their places in %s', (lang) => {
    const { section, part, position, thanks, number } = wordsFor(lang);
    for (const phrase of [section(2, 7), part(2, 7), position(2, 7)]) {
      expect(phrase).toContain(number(2));
      expect(phrase).toContain(number(7));
      expect(phrase).not.toMatch(/[{}]/);
    }
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
