import { describe, expect, it } from 'vitest';
import { adverb } from '../../../../src/plan/condense/spans/adverb.ts';
import { leftAway } from './left-away.ts';

describe('adverb', () => {
  it('lets an adverb of manner before its verb go', () => {
    expect(leftAway(adverb, 'The valve automatically closes at night.')).toContain('automatically');
  });

  it('keeps an adverb that limits or denies', () => {
    expect(leftAway(adverb, 'The valve rarely closes at night.')).toEqual([]);
    expect(leftAway(adverb, 'The valve does not automatically close at night.')).toEqual([]);
  });
});
