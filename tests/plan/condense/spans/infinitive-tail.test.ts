import { describe, expect, it } from 'vitest';
import { infinitiveTail } from '../../../../src/plan/condense/spans/infinitive-tail.ts';
import { leftAway } from './left-away.ts';

describe('infinitiveTail', () => {
  it('lets a purpose go', () => {
    expect(leftAway(infinitiveTail, 'The gardeners opened the valve to drain the yard.')).toContain(
      'to drain the yard',
    );
  });

  it('keeps the infinitive that a verb or noun wants', () => {
    expect(leftAway(infinitiveTail, 'The gardeners helped the farmers to drain the yard.')).toEqual([]);
    expect(leftAway(infinitiveTail, 'The gardeners lost the ability to drain the yard.')).toEqual([]);
    expect(
      leftAway(infinitiveTail, 'The gardeners use hoses, buckets, and the old pump to drain the yard.'),
    ).toEqual([]);
    expect(leftAway(infinitiveTail, 'The gardeners met in the yard to drain the old well.')).toEqual([]);
  });
});
