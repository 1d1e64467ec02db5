import { describe, expect, it } from 'vitest';
import { fillPhrase } from '../../../src/talk/words/fill-phrase.ts';
import { presenterWordsFor } from '../../../src/talk/words/presenter-words.ts';

const languages = [
  'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'pl', 'ru', 'uk', 'tr', 'ja', 'zh', 'ko', 'ar', 'he',
]; // prettier-ignore
const english = presenterWordsFor('en');
const holesOf = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe.each(languages)('the presenter view in %s', (lang) => {
  const words = presenterWordsFor(lang);

  it('has every phrase, with the same times and numbers in it', () => {
    expect(words.lang).toBe(lang);
    for (const [name, phrase] of Object.entries(english)) {
      const own = words[name as keyof typeof words];
      expect([name, own]).not.toEqual([name, '']);
      if (name !== 'lang') expect([name, holesOf(own)]).toEqual([name, holesOf(phrase)]);
    }
  });
});

it('a language without words of the presenter view gets English, and says so', () => {
  expect(presenterWordsFor('fa')).toMatchObject({ lang: 'en', next: 'Next' });
  expect(presenterWordsFor('de-AT').next).toBe('Weiter');
});

it('every phrase is there in as many languages as the others', () => {
  expect(presenterWordsFor('he').unstroke).toBe('מחיקת קו');
});

it('fills times and numbers in', () => {
  expect(fillPhrase('Slide {n} of {of}', { n: '3', of: '12' })).toBe('Slide 3 of 12');
});
