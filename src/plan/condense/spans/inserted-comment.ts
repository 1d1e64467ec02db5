import { isFinite } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import { matchLongest, readPhrases } from '../phrase.ts';
import type { SpanRule } from '../sentence.ts';
import { connectives } from '../words/connectives.ts';
import { subordinators } from '../words/subordinators.ts';

const comments = [
  ...connectives,
  ...readPhrases(`
    i|we ~ think|believe|guess|suppose|feel
    you know|see
    if you will|like
    as it were
    so to speak
    to me
    it turns out
    as described|mentioned|shown|noted|discussed|explained|seen|outlined above|below|earlier|previously|before
    for me|us
    to my|our mind
    to be fair|honest|clear|sure
  `),
];

/** A comment between two commas: "The pump is, of course, off." */
export const insertedComment: SpanRule = ({ tokens, first, end }) =>
  tokens.slice(first + 1, end).flatMap((token) => {
    const behind = isComma(token) ? matchLongest(tokens, token.index + 1, comments) : undefined;
    if (behind === undefined || behind >= end || !isComma(tokens[behind])) return [];
    // "A pump, of course, *as all of them do,* leaks": the second comma opens what the third closes.
    const close = findComma(tokens, behind + 1, end);
    const isOpen = subordinators.has(tokens[behind + 1]?.lower ?? '') && isFinite(tokens, close + 1);
    const start = isOpen ? token.index + 1 : token.index;
    return [{ start, end: behind + 1, rule: 'inserted-comment', risk: 0.02, isFree: true }];
  });
