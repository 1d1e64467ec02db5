import { isDemanded, opensInfinitive } from '../infinitive.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { restrictiveTail } from './tail.ts';

const rule = 'infinitive-tail';
const risk = 0.8;

/** A purpose: "She opened the valve *to drain the yard*." What a word demands stays: "the need *to drain it*". */
export const infinitiveTail: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 3, end - 1).flatMap((token) => {
    const { index } = token;
    if (!opensInfinitive(tokens, index) || token.isQuoted) return [];
    const start = startOf(tokens, index);
    const isFree = start < index || !isDemanded(tokens, index);
    return isFree ? restrictiveTail(sentence, start, { rule, risk }) : [];
  });
};

/** "in order to" and "so as to" go whole. */
function startOf(tokens: readonly Token[], at: number): number {
  const before = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;
  return before === 'in order' || before === 'so as' ? at - 2 : at;
}
