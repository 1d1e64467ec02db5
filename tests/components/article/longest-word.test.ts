import { describe, expect, it } from 'vitest';
import { longestWord } from '../../../src/components/article/longest-word.ts';

describe('the longest word of a text', () => {
  it('has as many letters as no line break may part', () => {
    expect(longestWord('A Donaudampfschiff’s lamp')).toBe(18);
    expect(longestWord('灯塔')).toBe(1);
  });

  it('is found among more words than a call takes arguments', () => {
    expect(longestWord('a bc '.repeat(200_000))).toBe(2);
  });
});
