import { describe, expect, it } from 'vitest';
import { languages, pickWords, type Words } from '../../../src/talk/words/pick-words.ts';

const holesOf = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
const english = pickWords('presenter', 'en');
const places = Object.keys(languages.get('en') ?? {}) as (keyof Words)[];

describe.each([...languages.keys()])('the words of the house in %s', (lang) => {
  it.each(places)('are all there at %s, with the same numbers, times and names in them', (place) => {
    const words = Object.entries<string>(pickWords(place, lang));
    const holes = (list: [string, string][]) => list.map(([name, phrase]) => [name, holesOf(phrase)]);
    expect(holes(words)).toEqual(holes(Object.entries<string>(pickWords(place, 'en'))));
    expect(words.filter(([, phrase]) => phrase.trim() === '')).toEqual([]);
  });

  it('are told apart where they stand side by side', () => {
    for (const place of ['callouts', 'index', 'keys', 'paper', 'remote'] as const) {
      const { lang: own, ...words } = pickWords(place, lang);
      expect(own).toBe(lang);
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
  });
});

it('there are words of the house in 21 languages, and English ones for all others', () => {
  expect(languages.size).toBe(21);
  expect(pickWords('presenter', 'sw')).toEqual(english);
  expect(pickWords('presenter', 'not a language')).toEqual(english);
  expect(pickWords('presenter', 'de-AT').next).toBe('Weiter');
  for (const lang of ['zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-u-nu-latn']) {
    expect(pickWords('slides', lang)).toMatchObject({ thanks: '謝謝', lang: 'zh-Hant' });
  }
  for (const lang of ['zh', 'zh-CN'])
    expect(pickWords('slides', lang)).toMatchObject({ thanks: '谢谢', lang: 'zh' });
});
