import { hasClause, isFinite } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { clauseAdverbs, conditions, subordinators } from '../words/subordinators.ts';
import { hardLimit } from '../point-length.ts';
import { countSentenceWords } from './long-sentence.ts';
import { restrictiveTail, tailFrom } from './tail.ts';
import { wordSet } from '../words/word-set.ts';

const rule = 'subordinate-tail';
const risks = { condition: 1.1, reason: 0.35, compared: 0.75, inserted: 0.2 };

/** "The pump stops *when it rains*": as much part of the claim as an "if". Of 29 such cuts, readers found 24 wrong; what came
 * "after" or "since" is told apart from it. */
const occasions = wordSet('when whenever while before until till');

/** "The pump stopped because its valve leaked."; a condition ("if …") goes from long sentences only. */
export const subordinateTail: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    const { index, lower } = token;
    if (!opensSubordinate(tokens, token, end) || token.isQuoted) return [];
    const adverb = tokens[index - 1]?.lower ?? '';
    const start = clauseAdverbs.has(adverb) ? index - 1 : index;
    const isCondition = conditions.has(lower) || adverb === 'only' || adverb === 'even';
    if (isCondition && countSentenceWords(sentence) <= hardLimit) return [];
    const close = findComma(tokens, index, end);
    // "The pump, as it is old, leaks."
    if (isComma(tokens[start - 1]) && isFinite(tokens, close + 1) && !isCondition)
      return [{ start: start - 1, end: close + 1, rule, risk: risks.inserted }];
    const isSet = isComma(tokens[start - 1]);
    if (!isSet && occasions.has(lower)) return [];
    // "The old pump leaks, *while the new one does not*": denied of one, what is said of the other.
    const isDenied = tokens
      .slice(index, end)
      .some((token) => token.isNegated || /^(?:no|not|none|never|nothing)$/u.test(token.lower));
    const isCompared = isSet && isDenied && /^(?:while|whereas)$/u.test(lower);
    const cut = { rule, risk: isCondition ? risks.condition : isCompared ? risks.compared : risks.reason };
    // "I cannot sleep, unless …": without its condition a denial denies everything.
    return isSet && !isCondition ? tailFrom(sentence, start, cut) : restrictiveTail(sentence, start, cut);
  });
};

function opensSubordinate(tokens: readonly Token[], { index, lower, pos }: Token, end: number): boolean {
  if (lower === 'so') return tokens[index + 1]?.lower === 'that';
  // "… because of the storm"
  if (lower === 'because' && tokens[index + 1]?.lower === 'of') return true;
  // A clause with "as" is mostly half of a comparison or the complement of its verb.
  if (!subordinators.has(lower) || (lower === 'as' && !isComma(tokens[index - 1]))) return false;
  const isOpener = pos === 'SCONJ' || pos === 'ADV' || pos === 'ADP';
  // "when mending pumps"
  const next = tokens[index + 1];
  if (/^(?:when|while)$/u.test(lower) && next?.pos === 'VERB' && next.lower.endsWith('ing')) return true;
  return isOpener && hasClause(tokens, index + 1, end, { imperative: false });
}
