/** Tells bold words that say half of what their sentence says. English only. */
import type { Mark, RichText } from '../../talk/shown.ts';
import { hasClause, hasMainVerb, isFinite } from './clauses.ts';
import { locateBold } from './locate-bold.ts';
import type { Token } from './sentence.ts';
import { irregularPast } from './words/past-verbs.ts';
import { subordinators } from './words/subordinators.ts';
import { wordSet } from './words/word-set.ts';

/** What somebody does or did, who stands before it; "oil the lamp" tells its hearers to. */
const inflected = /(?:ed|[^s]s)$/u;
const denial = /^(?:not|never|no|nobody|nothing|without|than)$/u;

/**
 * "Old doors get **locked up until dawn**", "Lamps don't help **ships find the quay**", "**If I were a keeper,** I would …": without
 * the words around them such words hang on nothing, say the contrary, or only open a sentence. What can stand on a slide,
 * as in "The lamp is **fast by default**", is what its author has chosen.
 */
export function isHalfClause(paragraph: RichText, mark: Pick<Mark, 'start' | 'end'>): boolean {
  const located = locateBold(paragraph, mark);
  if (located === undefined) return false;
  const { tokens, first, bold, head, last } = located;
  if (head.index <= first)
    return (
      subordinators.has(head.lower) &&
      tokens.slice(last.index, last.index + 3).some(({ text }) => text === ',')
    );
  const isClause =
    hasClause(tokens, head.index, last.index + 1, { imperative: false }) &&
    hasMainVerb(tokens.slice(head.index, last.index + 1));
  if (isDenied(tokens, head)) return true;
  if ((head.pos === 'VERB' || bold.some(({ index }) => isFinite(tokens, index))) && isSupposed(tokens, head))
    return true;
  if (isClause || tokens[head.index - 1]?.text === ':') return false;
  return lacksSubject(tokens, head);
}

/** "It does *not* make **lamps burn brighter**"; behind "not the oil *but*" stands what is so. */
function isDenied(tokens: readonly Token[], head: Token): boolean {
  const mark = tokens.findLastIndex(
    ({ index, isWord, lower }) => index < head.index && (!isWord || lower === 'but'),
  );
  return tokens.slice(mark + 1, head.index).some(({ isNegated, lower }) => isNegated || denial.test(lower));
}

const cases = wordSet('if unless when whenever although though whereas whether supposing assuming provided');
/** They are also adverbs or prepositions: “*Once* a year **oil the lamp**”. */
const nearCases = wordSet('until till once while before lest');

/**
 * “*If* **the lamp was dark**, …”, “*If* you **leave the lamp dark**, …”, “*if* you think that **the lamp is dark**”: a case. A
 * whole clause between both tells the case: “*When* it rains you should **oil the lamp**”.
 */
function isSupposed(tokens: readonly Token[], head: Token): boolean {
  const mark = tokens.findLastIndex(
    ({ index, isWord, lower }) => index < head.index && (!isWord || lower === 'but' || lower === 'then'),
  );
  const opener = tokens.slice(mark + 1, head.index).findLast(({ lower }) => cases.has(lower));
  if (opener === undefined) return nearCases.has(tokens[head.index - 1]?.lower ?? '');
  const last = tokens[head.index - 1]?.lower ?? '';
  const isFar = tokens
    .slice(opener.index + 1, head.index)
    .some(({ index, pos }) => pos !== 'AUX' && isFinite(tokens, index));
  return !isFar || last === 'that' || (last === 'to' && head.index - opener.index <= farthestWish);
}

/** “*If* you want to **leave the lamp dark**” */
const farthestWish = 4;

function lacksSubject(tokens: readonly Token[], head: Token): boolean {
  if (head.pos === 'AUX' || head.pos === 'SCONJ') return true;
  // "Lamps are **not lit**" denies it of lamps alone.
  if (/^(?:not|never)$/u.test(head.lower) && tokens[head.index - 1]?.pos === 'AUX') return true;
  // "that **lamps are old**": a noun that could be a verb.
  if (head.pos !== 'VERB' || tokens[head.index + 1]?.pos === 'AUX') return false;
  const before = tokens[head.index - 1];
  // "of **oiling the lamp**" names what is done.
  if (head.lower.endsWith('ing')) return before?.pos === 'AUX' || before?.pos === 'VERB';
  return before?.isWord === true && (inflected.test(head.lower) || irregularPast.has(head.lower));
}
