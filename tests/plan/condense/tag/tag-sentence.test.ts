import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function tagsOf(text: string): string[] {
  return tagSentence(text).tokens.map(({ text, pos }) => `${text}/${pos}`);
}

describe('tagSentence', () => {
  it('tags words by their part of speech', () => {
    expect(tagsOf('The old pump works.')).toEqual([
      'The/DET',
      'old/ADJ',
      'pump/NOUN',
      'works/VERB',
      './PUNCT',
    ]);
  });

  it('says where each token stands in the text as written', () => {
    const text = 'She  said: “The\u00a0pump isn’t new.”';
    for (const { text: word, start, end } of tagSentence(text).tokens)
      expect(text.slice(start, end)).toBe(word);
  });

  it('says where each token stands in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { tokens } = tagSentence(text);
        for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
        const starts = tokens.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(tokens.map(({ text: word }) => word).join('')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('knows contracted verbs, denials, possessives and quotations', () => {
    const { tokens } = tagSentence('It’s not the boss’s plan, we can’t say “stop” here.');
    const words = (is: 'hasVerb' | 'isNegated' | 'isPossessive' | 'isQuoted') =>
      tokens.filter((token) => token[is] && token.isWord).map(({ text }) => text);
    expect(words('hasVerb')).toEqual(['It’s']);
    expect(words('isNegated')).toEqual(['can’t']);
    expect(words('isPossessive')).toEqual(['boss’s']);
    expect(words('isQuoted')).toEqual(['stop']);
  });

  it('takes code for one noun', () => {
    const [, atom] = tagSentence('Run git add . before lunch.', [{ start: 4, end: 13 }]).tokens;
    expect(atom).toMatchObject({ text: 'git add .', pos: 'NOUN', isWord: true });
  });

  it('ends before the final punctuation, and before an “and” that waits for the next item', () => {
    const whole = tagSentence('Valves leak.');
    expect(whole.tokens[whole.end]?.text).toBe('.');
    const item = tagSentence('check the valves; and');
    expect(item.tokens[item.end]?.text).toBe(';');
  });

  it('ends before the name of who said it, and inside the bracket that holds all of it', () => {
    const said = tagSentence('Valves leak. — Ada Byron');
    expect(said.tokens[said.end]?.text).toBe('.');
    const aside = tagSentence('(Valves leak.)');
    expect([aside.tokens[aside.first]?.text, aside.tokens[aside.end]?.text]).toEqual(['Valves', '.']);
  });

  it('gives the same object for the same text', () => {
    expect(tagSentence('Pumps leak.')).toBe(tagSentence('Pumps leak.'));
  });

  it('tells a text that ends on numbers from a shorter one with code there', () => {
    const longer = tagSentence('Use x now\n4 5');
    const shorter = tagSentence('Use x now', [{ start: 4, end: 5 }]);
    expect([longer.text, shorter.text]).toEqual(['Use x now\n4 5', 'Use x now']);
    const numbers = tagSentence('4-5\nUse x now');
    expect(numbers.text).toBe('4-5\nUse x now');
  });
});
