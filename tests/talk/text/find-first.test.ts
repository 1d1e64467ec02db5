import { describe, expect, it } from 'vitest';
import { findFirst } from '../../../src/talk/text/find-first.ts';

describe('the first of an ordered row', () => {
  it.each([
    [[], 5, 0],
    [[1, 3, 5, 7], 5, 2],
    [[1, 3, 3, 3], 3, 1],
    [[1, 3], 9, 2],
  ])('of %j that is at least %i has the index %i', (row, least, index) => {
    expect(findFirst(row, (item) => item >= least)).toBe(index);
  });
});
