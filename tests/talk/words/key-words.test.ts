import { expect, it } from 'vitest';
import { keyActions, keyWordsFor } from '../../../src/talk/words/key-words.ts';

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
  'ru',
  'uk',
  'tr',
  'ja',
  'zh',
  'ko',
  'ar',
  'he',
])('the list of keys has a phrase of its own for every key in %s', (lang) => {
  const words = keyWordsFor(lang);
  expect(words.lang).toBe(lang);
  const phrases = [words.title, words.close, ...keyActions.map((action) => words[action])];
  expect(phrases.every((phrase) => phrase !== '')).toBe(true);
  expect(new Set(phrases).size).toBe(phrases.length);
});

it('a language without words for the keys gets English, and says so', () => {
  expect(keyWordsFor('fa')).toMatchObject({ lang: 'en', next: 'Next step' });
  expect(keyWordsFor('de-AT').next).toBe('Weiter');
});
