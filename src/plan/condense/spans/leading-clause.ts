import { hasClause, isFinite, opensClause } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import { partsOpeningList } from '../opening-list.ts';
import type { Sentence, SpanRule, Token } from '../sentence.ts';
import { lacksSubject } from './head.ts';
import { matchLongest } from '../phrase.ts';
import { limitingOpenings } from '../words/limits.ts';
import { conditions, subordinators } from '../words/subordinators.ts';
import { timeNouns } from '../words/time-words.ts';
import { wordSet } from '../words/word-set.ts';

/** How far the comma may be from the sentence's beginning, in tokens. */
const reach = 18;

/** What an opening of this kind costs; the main clause says the rest. */
const risks = {
  occasion: 0.7,
  subordinate: 0.3,
  participle: 0.3,
  passive: 0.7,
  purpose: 0.4,
  phrase: 0.18,
  adverb: 0.1,
};

/** "It", "they": when the opening goes, the noun that they stand for goes with it. */
const referring = wordSet('it they he she this that these those its their them his her one both such');

/** These adverbs say how often or whether at all. */
const limitingAdverbs = wordSet(`
  usually often sometimes typically generally perhaps maybe probably possibly otherwise instead rather only once rarely
  seldom hardly never
`);

/** Openings that name whose claim it is, or what it is a contrast to. */
const kept = wordSet(
  'according as unlike instead beyond besides prior previously formerly originally how why',
);

/**
 * What stands before the main clause's subject: "When the power fails, the pump stops."; "On most days, the pump
 * runs."; "To save power, stop the pump."; "Carefully, they stopped the pump."
 */
export const leadingClause: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  const comma = findComma(tokens, first + 1, Math.min(end - 3, first + reach));
  const head = tokens[first];
  if (head === undefined || kept.has(head.lower)) return [];
  if (matchLongest(tokens, first, limitingOpenings) !== undefined) return [];
  if (tokens.slice(first, comma).some(({ text }) => text === ';' || text === ':')) return [];
  if (!isComma(tokens[comma]) || partsOpeningList(tokens, comma, end) || !opensMain(tokens, comma + 1, end))
    return [];
  const close = findComma(tokens, comma + 1, end);
  if (subordinators.has(head.lower) && close < end && isFinite(tokens, close + 1)) return [];
  const kind = kindOf(sentence, head, comma);
  if (kind === undefined || conditions.has(head.lower) || /^(?:even|only)$/u.test(head.lower)) return [];
  // "When it leaks, *then* we mend it"
  if (tokens[comma + 1]?.lower === 'then') return [];
  if (kind !== 'adverb' && referring.has(tokens[comma + 1]?.lower ?? '')) return [];
  return [{ start: first, end: comma + 1, rule: 'leading-clause', risk: risks[kind] }];
};

function opensMain(tokens: readonly Token[], from: number, end: number): boolean {
  const isRow = /^(?:and|or|but)$/u.test(tokens[from]?.lower ?? '');
  // "a modular, agile design": the comma parts two adjectives.
  const isPair = tokens[from - 2]?.pos === 'ADJ' && tokens[from]?.pos === 'ADJ';
  return (
    !isRow &&
    !isPair &&
    !lacksSubject(tokens[from]) &&
    opensClause(tokens, from, end) &&
    hasClause(tokens, from, end)
  );
}

function kindOf({ tokens, first }: Sentence, head: Token, comma: number): keyof typeof risks | undefined {
  const { pos, lower } = head;
  if (/^(?:when|whenever|once|where|wherever)$/u.test(lower)) return 'occasion';
  if (subordinators.has(lower)) return 'subordinate';
  if (lower === 'to' && tokens[first + 1]?.pos === 'VERB') return 'purpose';
  // "*Used in winter*, the pump leaks": then it does.
  if (pos === 'VERB' && lower.endsWith('ed') && tokens[first + 1]?.lower !== 'to') return 'passive';
  if (pos === 'VERB') return /(?:ing|ed)$/u.test(lower) ? 'participle' : undefined;
  if (pos === 'ADP') return 'phrase';
  if (pos === 'ADV') return limitingAdverbs.has(lower) ? undefined : 'adverb';
  return timeNouns.has(tokens[comma - 1]?.lower ?? '') && comma - first <= 5 ? 'adverb' : undefined;
}
