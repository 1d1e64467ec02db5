import { isComma } from '../marks.ts';
import type { SpanRule } from '../sentence.ts';

/** The first of two adjectives before a noun, with its comma: "a *long*, dull list". */
export const adjective: SpanRule = ({ tokens, first, end }) =>
  tokens
    .slice(first + 1, end - 2)
    .filter(({ index, pos }) => {
      const isBound =
        /^(?:ADV|ADJ|AUX|CCONJ)$/u.test(tokens[index - 1]?.pos ?? 'X') || isComma(tokens[index - 1]);
      const isPair = isComma(tokens[index + 1]) && tokens[index + 2]?.pos === 'ADJ';
      return pos === 'ADJ' && isPair && !isBound && /^(?:NOUN|PROPN)$/u.test(tokens[index + 3]?.pos ?? '');
    })
    .map(({ index }) => ({ start: index, end: index + 2, rule: 'adjective', risk: 0.15 }));
