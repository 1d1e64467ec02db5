import { expect, it } from 'vitest';
import { rehearsalWordsFor } from '../../../src/talk/words/rehearsal-words.ts';

const languages = 'en de fr es it pt nl sv pl ru uk tr ja zh ko ar he'.split(' ');

it.each(languages)('the words of a rehearsal are all there in %s, and name the file', (lang) => {
  const words = rehearsalWordsFor(lang);
  expect(Object.values(words).every((word) => word !== '')).toBe(true);
  expect(words.lang).toBe(lang);
  expect([words.saved, words.download].every((phrase) => phrase.includes('{file}'))).toBe(true);
});

it('a language without words of its own gets English ones', () => {
  expect(rehearsalWordsFor('fi')).toEqual(rehearsalWordsFor('en'));
});
