import { describe, expect, it } from 'vitest';
import { countsUnseen } from '../../../../src/plan/condense/judge/counts-unseen.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function counts(text: string): boolean {
  const { tokens, end } = tagSentence(text);
  return countsUnseen(tokens.slice(0, end));
}

describe('countsUnseen', () => {
  it.each([
    'The other four pumps leak.',
    'In the first case, the pump leaks.',
    'In the latter case the valve is worn.',
  ])('finds that “%s” counts what is not there', (text) => expect(counts(text)).toBe(true));

  it.each([
    'The first one to leak is the oldest.',
    'On the other hand, pumps are cheap.',
    'In the first case that we saw, the pump leaked.',
    'In the first case study of the village, no pump leaked.',
  ])('leaves “%s” alone', (text) => expect(counts(text)).toBe(false));
});
