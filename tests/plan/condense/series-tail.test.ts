import { describe, expect, it } from 'vitest';
import { findSeriesTail } from '../../../src/plan/condense/series-tail.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

describe('findSeriesTail', () => {
  it('lets all of a series but its first item go', () => {
    const sentence = tagSentence('We mend the old pumps, oil the valves, and sharpen the tools.');
    expect(sentence.tokens[findSeriesTail(sentence) ?? 0]?.text).toBe(',');
  });

  it('keeps a series of which the end says what all of it is of', () => {
    const sentence = tagSentence('The news was the discovery, the repair, and analysis of an old leak.');
    expect(findSeriesTail(sentence)).toBeUndefined();
  });

  it('keeps a series of which something is combined', () => {
    const sentence = tagSentence('The mill has a wheel that combines pumps, big hoses, and valves.');
    expect(findSeriesTail(sentence)).toBeUndefined();
  });
});
