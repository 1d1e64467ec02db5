import { describe, expect, it } from 'vitest';
import { openEnd } from '../../../../src/plan/condense/spans/open-end.ts';
import { leftAway } from './left-away.ts';

describe('openEnd', () => {
  it('lets go of a turn that its speaker never took', () => {
    expect(leftAway(openEnd, 'The pump is old, but...')).toEqual([', but']);
    expect(leftAway(openEnd, 'The pump is old, so…')).toEqual([', so']);
  });

  it('keeps a word that ends a whole sentence', () => {
    expect(leftAway(openEnd, 'The gardeners told us so.')).toEqual([]);
    expect(leftAway(openEnd, 'The pump is old...')).toEqual([]);
  });
});
