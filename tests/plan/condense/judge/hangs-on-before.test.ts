import { expect, it } from 'vitest';
import { hangsOnBefore } from '../../../../src/plan/condense/judge/hangs-on-before.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function hangs(text: string): boolean {
  return hangsOnBefore({ text, tokens: tagSentence(text).tokens, lower: text.toLowerCase() });
}

it.each([
  'New pumps do.',
  'Pumps without any oil are.',
  'The gateway wasn’t.',
  'If it doesn’t, oil it.',
  'Which is why pumps fail.',
])('only the sentence before completes it: %s', (text) => {
  expect(hangs(text)).toBe(true);
});

it.each([
  'Nobody knows how old our pumps are.',
  'This is the work that gardeners do.',
  'Old pumps break and new ones don’t.',
  'Everything is what you do.',
  'If it rains, oil the pump.',
])('says what it says by itself: %s', (text) => {
  expect(hangs(text)).toBe(false);
});
