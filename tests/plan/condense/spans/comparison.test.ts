import { describe, expect, it } from 'vitest';
import { comparison } from '../../../../src/plan/condense/spans/comparison.ts';
import { leftAway } from './left-away.ts';

describe('comparison at the end', () => {
  it('goes behind a whole claim', () => {
    expect(leftAway(comparison, 'The pump runs at night, just like the lamp in the harbour does.')).toContain(
      ', just like the lamp in the harbour does',
    );
    expect(leftAway(comparison, 'We closed the harbour, as announced in spring.')).toContain(
      ', as announced in spring',
    );
  });

  it('stays without a comma, and where more follows it', () => {
    expect(leftAway(comparison, 'The pump runs just like the lamp in the harbour does.')).toEqual([]);
    expect(leftAway(comparison, 'The pump runs at night, just like the lamp, but it never stops.')).toEqual(
      [],
    );
  });
});
