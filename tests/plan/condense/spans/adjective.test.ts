import { describe, expect, it } from 'vitest';
import { adjective } from '../../../../src/plan/condense/spans/adjective.ts';
import { leftAway } from './left-away.ts';

describe('adjective', () => {
  it('lets the first of two adjectives go with its comma', () => {
    expect(leftAway(adjective, 'They wrote a long, dull report about the valve.')).toContain('long,');
  });

  it('keeps an adjective that stands alone', () => {
    expect(leftAway(adjective, 'They wrote a long report about the valve.')).toEqual([]);
  });
});
