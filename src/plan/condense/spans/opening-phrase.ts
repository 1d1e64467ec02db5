import { hasMainVerb, isFinite } from '../clauses.ts';
import { findMainStart } from '../main-start.ts';
import { findComma, isComma } from '../marks.ts';
import { matchLongest } from '../phrase.ts';
import type { Sentence, Span, SpanRule } from '../sentence.ts';
import { limitingOpenings } from '../words/limits.ts';
import { wordSet } from '../words/word-set.ts';
import { refersBack } from './head.ts';

const rule = 'opening-phrase';
const risks = { beforeClause: 0.2, place: 0.1 };

/** In tokens. */
const longest = 8;

const limits = /^(?:no|not|only|most|some|few|many|practice|theory)$/u;

/** Parts of the text, where everything is said that is said in it. */
const places = wordSet('section chapter post article essay tutorial guide part snippet example');

/**
 * What opens the sentence before another opening, or without a comma: "*In our yard,* when it rains, the pump stops.";
 * "*In this chapter* we mend a pump."
 */
export const openingPhrase: SpanRule = (sentence) => {
  const { tokens, first } = sentence;
  const head = tokens.slice(first, first + longest);
  if (!/^(?:in|at|on|for|during|within)$/u.test(head[0]?.lower ?? '')) return [];
  if (head.some(({ lower }) => limits.test(lower)) || matchLongest(tokens, first, limitingOpenings))
    return [];
  return [...findBeforeClause(sentence), ...findPlace(sentence)];
};

function findBeforeClause(sentence: Sentence): Span[] {
  const { tokens, first, end } = sentence;
  const comma = findComma(tokens, first + 1, Math.min(end, first + longest));
  const opener = tokens[comma + 1]?.lower ?? '';
  const opensClause = /^(?:when|whenever|if|because|since|while|as|once|although)$/u.test(opener);
  const isPhrase = tokens.slice(first, comma).every(({ index }) => !isFinite(tokens, index));
  const isFirst = (findMainStart(sentence) ?? 0) <= comma + 1;
  if (!isComma(tokens[comma]) || !opensClause || !isPhrase || !isFirst || refersBack(tokens[comma + 2]))
    return [];
  return [{ start: first, end: comma + 1, rule, risk: risks.beforeClause }];
}

/** A pronoun that can only be a subject ends the phrase. */
function findPlace({ tokens, first, end }: Sentence): Span[] {
  const subject = first + 3;
  const isPlace = tokens[first + 1]?.lower === 'this' && places.has(tokens[first + 2]?.lower ?? '');
  const isSubject = /^(?:i|we|you)(?:'|$)/u.test(tokens[subject]?.lower ?? '');
  if (!isPlace || !isSubject || !hasMainVerb(tokens.slice(subject, end))) return [];
  return [{ start: first, end: subject, rule, risk: risks.place }];
}
