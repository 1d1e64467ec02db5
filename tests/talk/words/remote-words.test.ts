import { expect, it } from 'vitest';
import { keyWordsFor } from '../../../src/talk/words/key-words.ts';
import { remoteWordsFor } from '../../../src/talk/words/remote-words.ts';

it.each('en de fr es it pt nl sv pl ru uk tr ja zh ko ar he'.split(' '))(
  'what is said about other devices has every phrase in %s',
  (lang) => {
    const words = remoteWordsFor(lang);
    expect(words.lang).toBe(lang);
    expect(keyWordsFor(lang).lang).toBe(lang);
    const phrases = Object.values(words);
    expect(phrases.every((phrase) => phrase !== '' && !phrase.includes('·'))).toBe(true);
    expect(new Set(phrases).size).toBe(8);
  },
);

it('a language without words for it gets English', () => {
  expect(remoteWordsFor('fa')).toMatchObject({ lang: 'en', rejoin: 'Back to the talk' });
});
