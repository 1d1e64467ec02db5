import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { contrast } from '../../../../src/plan/condense/spans/contrast.ts';
import { leftAway } from './left-away.ts';

describe('contrast', () => {
  it('lets the concession before a “but” go', () => {
    expect(leftAway(contrast, 'Pumps are cheap, but the old ones were better.')).toContain(
      'Pumps are cheap, but',
    );
  });

  it('keeps a “but” within a clause', () => {
    expect(leftAway(contrast, 'The old pump is slow but reliable.')).toEqual([]);
  });

  it('keeps what a “but” only calls by another name', () => {
    expect(leftAway(contrast, 'It was a hard winter, but one I’m glad for in the end.')).toEqual([]);
    expect(leftAway(contrast, 'It was a hard winter, but one pump kept running.')).toContain(
      'It was a hard winter, but',
    );
  });

  it('keeps both sides of a question', () => {
    const asked = 'What happens if the pump runs, but nobody opens the valve?';
    expect(leftAway(contrast, asked)).not.toContain('What happens if the pump runs, but');
  });

  it('counts what follows a “but” dear, also where it refers back', () => {
    const sentence = tagSentence('Guests can open the valves, but they can’t reach the old pumps.', []);
    const tail = contrast(sentence).find(({ end }) => end > sentence.end - 1);
    expect(tail?.risk).toBeGreaterThan(0.6);
  });
});
