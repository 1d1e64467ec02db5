import { hasClause, isFinite, isVerbOfName } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';
import { restrictiveTail, tailFrom } from './tail.ts';

const rule = 'participle-tail';
const risks = { ing: 0.15, inserted: 0.2, ed: 0.2, narrowing: 0.4 };

/** Verbs whose sense ends with the participle: "spend time *fixing*", "keep the pump *running*". */
const takesParticiple = wordSet(`
  spend spends spent spending keep keeps kept see saw seen sees hear heard find found finds leave left catch caught get
  got gets have has had busy worth start started starts stop stopped stops began begin begins continue continued
  experience trouble difficulty fun time help watch watched waste wasted involve involves
`);

/** "The pump stopped, flooding the yard."; dearer, without a comma: "We use pumps built in Rome." */
export const participleTail: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    const { index, pos, lower } = token;
    if (pos !== 'VERB' || token.isQuoted || lower === 'including') return [];
    const isIng = lower.endsWith('ing');
    if (!isIng && !lower.endsWith('ed')) return [];
    if (isComma(tokens[index - 1])) {
      // "…, said to be old"; "…, built to last" tells what for, which is no remark.
      const isEstimate = tokens[index + 1]?.lower === 'to' && tokens[index + 2]?.lower === 'be';
      if (!isIng && !isEstimate && tokens[index + 1]?.pos !== 'ADP') return [];
      if (isIng && opensRow(tokens, index, end)) return [];
      const spans = tailFrom(sentence, index, { rule, risk: isIng ? risks.ing : risks.ed });
      const close = findComma(tokens, index, end);
      const isInside =
        close < end && hasClause(tokens, first, index - 1) && hasClause(tokens, close + 1, end);
      return isInside ? [...spans, { start: index - 1, end: close, rule, risk: risks.inserted }] : spans;
    }
    return narrows(tokens, token, first)
      ? restrictiveTail(sentence, index, { rule, risk: risks.narrowing })
      : [];
  });
};

/** "by opening the valve, *draining* the pump, *and* oiling it" */
function opensRow(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens.slice(at + 1, end).some(({ index, lower }) => {
    const next = tokens[index + 1]?.pos === 'ADV' ? tokens[index + 2] : tokens[index + 1];
    return /^(?:and|or)$/u.test(lower) && isComma(tokens[index - 1]) && next?.lower.endsWith('ing') === true;
  });
}

/** Behind a noun, where the sentence has its verb already and this is none. */
function narrows(tokens: readonly Token[], { index }: Token, first: number): boolean {
  const before = tokens[index - 1];
  // "community policing;": a noun made of two.
  if (tokens[index + 1]?.isWord !== true) return false;
  // "HTTP caching headers", "machine learning using pumps": a noun made of several.
  const next = tokens[index + 1];
  if (/^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '')) return false;
  if (next?.pos === 'VERB' && next.lower.endsWith('ing')) return false;
  if ((before?.pos !== 'NOUN' && before?.pos !== 'PROPN') || isVerbOfName(tokens, index)) return false;
  const hasVerb = tokens.slice(first, index).some((token) => isFinite(tokens, token.index));
  return (
    hasVerb &&
    !tokens.slice(Math.max(first, index - 6), index).some(({ lower }) => takesParticiple.has(lower))
  );
}
