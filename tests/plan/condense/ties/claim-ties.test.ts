import { describe, expect, it } from 'vitest';
import { findClaimTies } from '../../../../src/plan/condense/ties/claim-ties.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function ties(text: string): string[] {
  const sentence = tagSentence(text);
  return findClaimTies(sentence).map(
    ({ opener, verb }) => `${sentence.tokens[opener]?.text ?? ''} ${sentence.tokens[verb]?.text ?? ''}`,
  );
}

describe('findClaimTies', () => {
  it.each([
    ['a claim with “that”', 'This ensures that pumps work.', ['ensures that']],
    ['a claim without it', 'This means the pump works.', ['means works']],
    ['a claim behind who hears it', 'We told the plumber that it leaks.', ['told that']],
    ['no object', 'We know the plumber of this village.', []],
  ])('ties a verb to %s', (_, text, expected) => {
    expect(ties(text)).toEqual(expected);
  });
});
