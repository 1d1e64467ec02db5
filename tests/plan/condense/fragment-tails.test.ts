import { describe, expect, it } from 'vitest';
import { findFragmentTails } from '../../../src/plan/condense/fragment-tails.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

function tails(text: string): string[] {
  const sentence = tagSentence(text);
  return findFragmentTails(sentence).map(({ start }) => text.slice(sentence.tokens[start]?.start));
}

describe('findFragmentTails', () => {
  it('offers the relative clause and the phrases of an item of a list', () => {
    expect(tails('A very old garden pump with two valves for the yard, which leaks')).toEqual([
      'for the yard, which leaks',
      ', which leaks',
    ]);
  });

  it('offers the phrases of what explains a name, in a closed sentence too', () => {
    expect(tails('Valve: A part of the pump for gardeners and for plumbers.')).toEqual([
      'for gardeners and for plumbers.',
    ]);
  });

  it('offers the list of names that a long head announces', () => {
    expect(tails('With thanks to all of the people of the mill: Ada, Ben and Cleo.')[0]).toBe(
      ': Ada, Ben and Cleo.',
    );
  });

  it('offers no phrase of a sentence, whose verb may only have been missed', () => {
    expect(tails('The keeper of the very old pump share the valves in the yard.')).toEqual([]);
  });
});
