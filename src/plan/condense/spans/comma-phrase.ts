import { hasClause, isFinite, opensClause } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import { matchLongest } from '../phrase.ts';
import type { Span, SpanRule, Token } from '../sentence.ts';
import { limitingOpenings } from '../words/limits.ts';
import { subordinators } from '../words/subordinators.ts';
import { wordSet } from '../words/word-set.ts';
import { tailFrom } from './tail.ts';

const rule = 'comma-phrase';
const risks = { phrase: 0.25, anything: 0.4 };

const openers = wordSet(
  'with despite unlike from to through by in at on for not even rather much no regardless thanks instead given according',
);

/** What a comma adds to a finished clause: "The pump runs at night, for the sake of the neighbours." */
export const commaPhrase: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 3, end - 1).flatMap((token) => {
    const comma = token.index;
    if (!isComma(token) || token.isQuoted || !hasClause(tokens, first, comma)) return [];
    const next = tokens[comma + 1];
    // A clause behind the comma is the main one, and what stands before only leads to it.
    if (opensPart(tokens, comma) || opensClause(tokens, comma + 1, end)) return [];
    if (
      next === undefined ||
      next.pos === 'CCONJ' ||
      // "The pumps are, *in many cases*, old"
      matchLongest(tokens, next.index, limitingOpenings) !== undefined ||
      // "… we drain it, *then* oiling its valve"
      next.lower === 'then' ||
      isFinite(tokens, next.index) ||
      subordinators.has(next.lower)
    )
      return [];
    const isPhrase = openers.has(next.lower);
    const spans = tailFrom(sentence, comma + 1, { rule, risk: isPhrase ? risks.phrase : risks.anything });
    const close = findComma(tokens, comma + 1, end);
    // A semicolon or dash inside parts the sentence elsewhere.
    const isOne = !tokens.slice(comma, close).some(({ text }) => /^[;:—–]$/u.test(text));
    if (isPhrase && isOne && close < end) spans.push(insertion(tokens, comma, close));
    return spans;
  });
};

/**
 * The phrase between two commas. The second stays where it parts what follows from the clause before; behind a verb it
 * would part that from what it says: "The pumps are, in spring, much slower."
 */
function insertion(tokens: readonly Token[], comma: number, close: number): Span {
  let verb = comma - 1;
  while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.lower === 'not') verb--;
  const isOpen = tokens[verb]?.pos === 'AUX' && isFinite(tokens, verb);
  return { start: comma, end: isOpen ? close + 1 : close, rule, risk: risks.phrase };
}

/** ", but in spring, …", "are, in spring, …": what stands before the comma only opens what follows. */
function opensPart(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at > 0; at--) {
    if (isFinite(tokens, at)) return false;
    if (isComma(tokens[at]) && tokens[at - 1]?.pos === 'AUX') return true;
    if (tokens[at]?.pos === 'CCONJ' && isComma(tokens[at - 1])) return true;
  }
  return false;
}
