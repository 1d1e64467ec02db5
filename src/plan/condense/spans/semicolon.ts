import { hasClause, opensClause } from '../clauses.ts';
import type { SpanRule } from '../sentence.ts';
import { headTo } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'semicolon';

/** One half of "The pump is old; its valve leaks." */
export const semicolon: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    if (token.text !== ';' || token.isQuoted) return [];
    const behind = token.index + 1;
    const spans = tailFrom(sentence, token.index, { rule, risk: 0.12 });
    const isWhole = hasClause(tokens, first, token.index) && opensClause(tokens, behind, end);
    if (isWhole) spans.push(...headTo(sentence, behind, { rule, risk: 0.2 }));
    return spans;
  });
};
