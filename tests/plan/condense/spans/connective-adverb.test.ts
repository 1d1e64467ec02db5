import { describe, expect, it } from 'vitest';
import { connectiveAdverb } from '../../../../src/plan/condense/spans/connective-adverb.ts';
import { leftAway } from './left-away.ts';

describe('connective adverb', () => {
  it('lets what ties a sentence to the one before it go', () => {
    expect(leftAway(connectiveAdverb, 'The pump also drains the yard.')).toContain('also');
    expect(leftAway(connectiveAdverb, 'The new valve is therefore a good spare.')).toContain('therefore');
    expect(leftAway(connectiveAdverb, 'The keepers can also use the old lamp.')).toContain('also');
    expect(leftAway(connectiveAdverb, 'The pump drains the yard as well.')).toContain('as well');
  });

  it('keeps what ties to something in the sentence itself', () => {
    expect(leftAway(connectiveAdverb, 'The pump is old and also leaks.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'The lamp is not only old, it also smokes.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'The lamp burns oil, and the keeper also sells some.')).toEqual([]);
  });

  it('keeps it where it compares, or where a person goes on with a story', () => {
    expect(leftAway(connectiveAdverb, 'The old pump does not work as well.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'The new pump works as well.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'We also tried another pump.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'The harbour is also the oldest one.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'The pump is also known as the beast.')).toEqual([]);
    expect(leftAway(connectiveAdverb, 'Besides rain it also drains the yard.')).toEqual([]);
  });
});
