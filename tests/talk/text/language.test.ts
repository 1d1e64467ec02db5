import { describe, expect, it } from 'vitest';
import { directionOf, isEnglish, languageOf } from '../../../src/talk/text/language.ts';

it.each([
  ['pt-BR', 'pt'],
  ['DE', 'de'],
  ['sr-Latn-RS', 'sr'],
])('the language of %s is %s', (lang, language) => {
  expect(languageOf(lang)).toBe(language);
});

it('English is English in every country, and nothing else is', () => {
  expect(['en', 'en-GB', 'EN', 'enm', 'de'].map(isEnglish)).toEqual([true, true, true, false, false]);
});

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ar-EG', 'az-Arab'])('is from right to left for %s', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });

  it.each(['en', 'ja', 'ru', 'az', 'no language'])('is from left to right for %s', (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  });
});
