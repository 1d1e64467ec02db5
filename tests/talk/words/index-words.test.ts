import { expect, it } from 'vitest';
import { indexWordsFor } from '../../../src/talk/words/index-words.ts';

it('speaks the language that all talks share, whatever their regions', () => {
  const words = indexWordsFor(['de', 'de-AT']);
  expect([words.lang, words.talksBy('Ada'), words.count(12)]).toEqual([
    'de',
    'Vorträge von Ada',
    '12 Folien',
  ]);
  expect(indexWordsFor(['ar']).minutes(600)).toBe('١٠ د');
});

it.each([[['de', 'fr']], [['tlh']], [[]]])('speaks English of talks in %j', (langs) => {
  expect(indexWordsFor(langs).talks).toBe('Talks');
});

it('has all of its words in each of its languages', () => {
  for (const lang of 'en de fr es it pt nl sv pl ru uk tr ja zh ko ar he'.split(' ')) {
    const words = indexWordsFor([lang]);
    expect(words.lang).toBe(lang);
    expect([words.talks, words.present, words.essay, words.slides, words.made]).not.toContain('');
    expect(words.talksBy('Ada')).toContain('Ada');
    expect(words.count(1) + words.minutes(60)).not.toMatch(/[{}]/);
    expect(words.made).toContain('Lectern');
  }
});
