import { describe, expect, it } from 'vitest';
import { matchLongest, readPhrases } from '../../../src/plan/condense/phrase.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

describe('matchLongest', () => {
  const phrases = readPhrases(`
    it is ~ clear|plain that?
    it is
  `);

  it('takes the longest phrase, with its optional words and adverbs', () => {
    expect(matchLongest(tagSentence('It is very clear that it works.').tokens, 0, phrases)).toBe(5);
    expect(matchLongest(tagSentence('It is plain it works.').tokens, 0, phrases)).toBe(3);
    expect(matchLongest(tagSentence('It is a pump.').tokens, 0, phrases)).toBe(2);
  });

  it('takes no adverb that denies', () => {
    expect(matchLongest(tagSentence('It is never clear that it works.').tokens, 0, phrases)).toBe(2);
  });

  it('takes phrases whose first word may be missing, or an adverb', () => {
    const open = readPhrases(`
      so? it is
      ~ believe
    `);
    expect(matchLongest(tagSentence('So it is a pump.').tokens, 0, open)).toBe(3);
    expect(matchLongest(tagSentence('It is a pump.').tokens, 0, open)).toBe(2);
    expect(matchLongest(tagSentence('I really believe it.').tokens, 1, open)).toBe(3);
    expect(matchLongest(tagSentence('I believe it.').tokens, 1, open)).toBe(2);
  });

  it('finds nothing where no phrase begins', () => {
    expect(matchLongest(tagSentence('The pump works.').tokens, 0, phrases)).toBeUndefined();
  });
});
