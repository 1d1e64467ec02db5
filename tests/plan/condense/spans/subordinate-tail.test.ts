import { describe, expect, it } from 'vitest';
import { subordinateTail } from '../../../../src/plan/condense/spans/subordinate-tail.ts';
import { leftAway } from './left-away.ts';

describe('subordinateTail', () => {
  it('lets a reason go', () => {
    expect(leftAway(subordinateTail, 'The pump stopped because the valve was leaking.')).toContain(
      'because the valve was leaking',
    );
  });

  it('keeps a condition, and a reason under a denial', () => {
    expect(leftAway(subordinateTail, 'The pump stops if the valve is leaking.')).toEqual([]);
    expect(leftAway(subordinateTail, 'The pump did not stop because the valve was leaking.')).toEqual([]);
  });
});
