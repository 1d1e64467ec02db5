import type { Sentence, Span, SpanRule } from '../sentence.ts';
import { hasClause, opensClause } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import { matchLongest } from '../phrase.ts';
import { connectives } from '../words/connectives.ts';
import { wordSet } from '../words/word-set.ts';

const conjunctions = wordSet('and but so yet plus');
/** "So far", "so that", "so many": here the word is no conjunction. */
const afterSo = wordSet('far that much many long called to as few little');
/** In tokens, with its commas. */
const longestSecond = 7;
const bareConnectives = wordSet('also then now thus hence therefore indeed again');

/**
 * "However, the file is locked."; "But the file is locked."; "And, of course, the file is locked."
 * "Otherwise" says something of its own and stays.
 */
export const leadingConnective: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  const word = tokens[first]?.lower ?? '';
  const next = tokens[first + 1];
  const comma = matchLongest(tokens, first, connectives);
  const spans = [...spanTo(sentence, comma), ...spanTo(sentence, findSecond(sentence, comma))];
  if (conjunctions.has(word) && !(word === 'so' && afterSo.has(next?.lower ?? ''))) {
    const behind = isComma(next) ? first + 2 : first + 1;
    spans.push(...spanTo(sentence, matchLongest(tokens, behind, connectives)));
    if (hasClause(tokens, behind, end)) spans.push(free(first, behind));
  }
  if (bareConnectives.has(word) && opensClause(tokens, first + 1, end)) spans.push(free(first, first + 1));
  return spans;
};

/** "Second, *and more troubling*, the file is locked." */
function findSecond({ tokens }: Sentence, comma: number | undefined): number | undefined {
  if (comma === undefined || !isComma(tokens[comma]) || tokens[comma + 1]?.lower !== 'and') return undefined;
  const close = findComma(tokens, comma + 1, Math.min(tokens.length, comma + longestSecond));
  return tokens
    .slice(comma + 2, close)
    .some(({ lower }) => /^(?:more|most|less|least|even|perhaps|worse|better)$/u.test(lower))
    ? close
    : undefined;
}

/** From the first word to the comma at `comma`. */
function spanTo({ tokens, first, end }: Sentence, comma: number | undefined): Span[] {
  if (comma === undefined || !isComma(tokens[comma]) || !hasClause(tokens, comma + 1, end)) return [];
  return [free(first, comma + 1)];
}

function free(start: number, end: number): Span {
  return { start, end, rule: 'leading-connective', risk: 0, isFree: true };
}
