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
