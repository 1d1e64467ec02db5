import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { speaksOfSelf } from '../../../../src/plan/condense/judge/tells-story.ts';

function speaks(text: string): boolean {
  return speaksOfSelf({ text, tokens: tagSentence(text).tokens });
}

describe('speaksOfSelf', () => {
  it.each(['I like old pumps.', 'I’m glad that the valve holds.', 'I’ve always had a garden.'])(
    'knows what says something of its speaker only: “%s”',
    (text) => expect(speaks(text)).toBe(true),
  );

  it.each([
    'It is a pump.',
    'I now think of a pump as a loan.',
    'If I mend it, it holds.',
    'Many gardeners I know prefer sand.',
  ])('leaves what speaks of something else: “%s”', (text) => expect(speaks(text)).toBe(false));
});
