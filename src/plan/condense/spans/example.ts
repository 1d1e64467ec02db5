import { hasClause } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';
import { tailFrom } from './tail.ts';

const rule = 'example';
const openers = wordSet('including like especially particularly namely notably e.g. i.e. eg');

/** Examples: "We sell tools, including saws."; "Some tools, such as saws, are sharp."; "tools like saws". */
export const example: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 1, end).flatMap((token) => {
    const isSet = isComma(tokens[token.index - 1]);
    if (token.isQuoted || !opensExample(tokens, token, isSet)) return [];
    const start = isSet ? token.index - 1 : token.index;
    const close = findComma(tokens, token.index + 1, end);
    const next = tokens[close + 1];
    if (isSet && close < end && (next?.pos === 'VERB' || next?.pos === 'AUX'))
      return [{ start, end: close + 1, rule, risk: 0.12 }];
    return hasClause(tokens, first, start)
      ? tailFrom(sentence, token.index, { rule, risk: isSet ? 0.1 : 0.2 })
      : [];
  });
};

/** "like" and "especially" are sure signs behind a comma only. */
function opensExample(tokens: readonly Token[], { index, lower }: Token, isSet: boolean): boolean {
  if (lower === 'such') return tokens[index + 1]?.lower === 'as';
  return openers.has(lower) && (isSet || lower === 'including');
}
