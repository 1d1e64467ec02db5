import { hasClause, isFinite } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import type { Sentence, Span, SpanRule, Token } from '../sentence.ts';
import { relativePronouns } from '../words/subordinators.ts';
import { restrictiveTail, tailFrom } from './tail.ts';

const rule = 'relative-clause';
const risks = { inserted: 0.1, beforeMore: 0.15, tail: 0.12, restrictive: 0.45, place: 0.7 };

/**
 * Behind a comma: "The pump, which is old, leaks."; "We bought a pump, which leaks."
 * Without one, dearer: "We bought a pump that the last owner had repaired."; dearest, "a garden where pumps leak" is about the pumps.
 */
export const relativeClause: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 1, end - 1).flatMap((token) => {
    if (token.isQuoted) return [];
    if (isComma(token)) return opensRelative(tokens, token.index + 1) ? setOff(sentence, token.index) : [];
    return narrows(tokens, token)
      ? restrictiveTail(sentence, token.index, {
          rule,
          risk: token.lower === 'where' ? risks.place : risks.restrictive,
        })
      : [];
  });
};

/** "which", "some of whom", "in whose". */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at];
  if (head === undefined) return false;
  if (relativePronouns.has(head.lower)) return true;
  const isLed = head.pos === 'ADP' || /^(?:some|most|many|all|both|one|each|none)$/u.test(head.lower);
  return isLed && tokens.slice(at + 1, at + 3).some(({ lower }) => /^(?:which|whom|whose)$/u.test(lower));
}

function setOff(sentence: Sentence, comma: number): Span[] {
  const { tokens, first, end } = sentence;
  const close = findComma(tokens, comma + 1, end);
  if (isFinite(tokens, close + 1)) return [{ start: comma, end: close + 1, rule, risk: risks.inserted }];
  const spans = tailFrom(sentence, comma + 1, { rule, risk: risks.tail });
  // "which tells when pumps *should, and should not,* run": the comma parts two verbs of the clause.
  const goesOn = tokens[close - 1]?.pos === 'AUX';
  const isOne = !goesOn && !tokens.slice(comma, close).some(({ text }) => /^[;:—–]$/u.test(text));
  if (close < end && isOne && !goesOnBehind(tokens[close + 1]) && hasClause(tokens, first, comma))
    spans.push({ start: comma, end: close, rule, risk: risks.beforeMore });
  return spans;
}

/** "which mends pumps, *including* old ones", "when the pumps stood still, *covered* in rust": of the clause, not of what it tells of. */
function goesOnBehind(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (/^(?:including|like|such|especially|particularly)$/u.test(next.lower) ||
      (next.pos === 'VERB' && /(?:ed|ing)$/u.test(next.lower)))
  );
}

function narrows(tokens: readonly Token[], { index, lower, pos }: Token): boolean {
  const before = tokens[index - 1];
  const isNoun = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  if (!isNoun) return false;
  if (lower === 'that')
    return pos !== 'DET' && tokens.slice(index + 1, index + 5).some((token) => isFinite(tokens, token.index));
  return relativePronouns.has(lower);
}
