import type { SpanRule, Token } from '../sentence.ts';
import { takesInfinitive } from '../words/governors.ts';
import { restrictiveTail } from './tail.ts';

const rule = 'infinitive-tail';
const risk = 0.6;

/** A purpose: "She opened the valve *to drain the yard*." What a word demands stays: "the need *to drain it*". */
export const infinitiveTail: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 3, end - 1).flatMap((token) => {
    const { index, lower } = token;
    if (lower !== 'to' || tokens[index + 1]?.pos !== 'VERB' || token.isQuoted) return [];
    return isDemanded(tokens, index) ? [] : restrictiveTail(sentence, startOf(tokens, index), { rule, risk });
  });
};

/** "in order to" and "so as to" go whole. */
function startOf(tokens: readonly Token[], at: number): number {
  const before = `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`;
  return before === 'in order' || before === 'so as' ? at - 2 : at;
}

/** Whether a noun, adjective or verb shortly before governs the infinitive. */
function isDemanded(tokens: readonly Token[], at: number): boolean {
  if (startOf(tokens, at) < at) return false;
  const before = tokens[at - 1];
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return true;
  if (takesInfinitive(before.lower)) return true;
  for (let back = at - 2; back > at - 7; back--) {
    const token = tokens[back];
    if (token === undefined || token.pos === 'ADP') return false;
    if (token.pos === 'VERB' || token.pos === 'AUX')
      return token.pos === 'AUX' || takesInfinitive(token.lower);
  }
  return false;
}
