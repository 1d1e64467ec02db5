import { describe, expect, it } from 'vitest';
import { subordinateTail } from '../../../../src/plan/condense/spans/subordinate-tail.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { leftAway } from './left-away.ts';

describe('subordinateTail', () => {
  it('lets a reason go', () => {
    expect(leftAway(subordinateTail, 'The pump stopped because the valve was leaking.')).toContain(
      'because the valve was leaking',
    );
  });

  it('lets go what for, even where that denies', () => {
    expect(
      leftAway(subordinateTail, 'The keeper locks the lamp away so that nobody can break it.'),
    ).toContain('so that nobody can break it');
    expect(leftAway(subordinateTail, 'The keeper oils the pump so that it does not leak.')).toContain(
      'so that it does not leak',
    );
  });

  it('keeps a condition, and a reason under a denial', () => {
    expect(leftAway(subordinateTail, 'The pump stops if the valve is leaking.')).toEqual([]);
    expect(leftAway(subordinateTail, 'The pump did not stop because the valve was leaking.')).toEqual([]);
  });

  it('counts half of a comparison dearer than a reason', () => {
    const riskOf = (text: string) => subordinateTail(tagSentence(text))[0]?.risk ?? NaN;
    expect(riskOf('The old pump needs much oil, while the new one does not need any.')).toBeGreaterThan(
      riskOf('The old pump needs much oil, because the new one does not need any.'),
    );
  });

  it('keeps when it holds, unless a comma sets that off', () => {
    expect(leftAway(subordinateTail, 'The old pump takes over when the new one has failed.')).toEqual([]);
    expect(leftAway(subordinateTail, 'The gardeners oil the pump before they open the valve.')).toEqual([]);
    expect(
      leftAway(subordinateTail, 'The gardeners oil the pump, while their guests repaired the valve.'),
    ).toContain(', while their guests repaired the valve');
  });
});
