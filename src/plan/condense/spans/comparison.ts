import { hasClause } from '../clauses.ts';
import { isComma } from '../marks.ts';
import { matchLongest, readPhrases } from '../phrase.ts';
import type { SpanRule } from '../sentence.ts';
import { tailFrom } from './tail.ts';

const rule = 'comparison';
const risk = 0.15;

const openers = readPhrases(`
  just|much|exactly like|as
  in the same way
  the ~ same way
  similar to
  as announced|promised|planned|expected|described|mentioned|discussed|noted|outlined|explained|shown|required|usual
  as i|we announced|promised|planned|expected|described|mentioned|discussed|noted|outlined|explained|said
`);

/** What a finished claim is like, or where else it was said: "The pump runs at night, *just like our neighbour's does*." */
export const comparison: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 3, end - 2).flatMap((token) => {
    const open = token.index + 1;
    if (!isComma(token) || token.isQuoted || matchLongest(tokens, open, openers) === undefined) return [];
    // What follows it would go as well.
    const goesOn = tokens.slice(open, end).some(({ lower }) => /^(?:but|[;:—–])$/u.test(lower));
    return goesOn || !hasClause(tokens, first, token.index) ? [] : tailFrom(sentence, open, { rule, risk });
  });
};
