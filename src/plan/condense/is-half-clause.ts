/** Tells bold words that say half of what their sentence says. English only. */
import { splitSentences } from '../../essay/language/sentences.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { hasClause, hasMainVerb } from './clauses.ts';
import type { Token } from './sentence.ts';
import { tagSentence } from './tag/tag-sentence.ts';
import { subordinators } from './words/subordinators.ts';

/** No thing begins with one of these, and nobody who does something. */
const dependent = /^(?:VERB|AUX|ADV|ADP|PART|SCONJ)$/u;
const denial = /^(?:not|never|no|nobody|nothing|without|than)$/u;

/**
 * "The lamp is **fast by default**", "Lamps don't help **ships find the quay**", "**If I were a keeper,** I would …": without the
 * words around them such words have no subject, say the contrary, or only open a sentence.
 */
export function isHalfClause({ text }: RichText, { start, end }: Pick<Mark, 'start' | 'end'>): boolean {
  const opening = splitSentences(text.slice(0, end), 'en').at(-1) ?? '';
  const from = text.slice(0, end).trimEnd().length - opening.length;
  const [sentence = ''] = splitSentences(text.slice(from), 'en');
  const { tokens, first } = tagSentence(sentence);
  const bold = tokens.filter(
    (token) => token.isWord && from + token.start >= start && from + token.end <= end,
  );
  const [head] = bold;
  const last = bold.at(-1);
  if (head === undefined || last === undefined) return false;
  if (head.index <= first)
    return (
      subordinators.has(head.lower) &&
      tokens.slice(last.index, last.index + 3).some(({ text }) => text === ',')
    );
  const isClause =
    hasClause(tokens, head.index, last.index + 1, { imperative: false }) &&
    hasMainVerb(tokens.slice(head.index, last.index + 1));
  if (isDenied(tokens, head)) return true;
  if (isClause || tokens[head.index - 1]?.text === ':') return false;
  return lacksSubject(tokens, head) || lacksNoun(last, tokens[last.index + 1]);
}

/** "It does *not* make **lamps burn brighter**" */
function isDenied(tokens: readonly Token[], head: Token): boolean {
  const mark = tokens.findLastIndex(({ index, isWord }) => index < head.index && !isWord);
  return tokens.slice(mark + 1, head.index).some(({ isNegated, lower }) => isNegated || denial.test(lower));
}

function lacksSubject(tokens: readonly Token[], head: Token): boolean {
  const before = tokens[head.index - 1];
  const isBehindVerb = before?.pos === 'AUX' || before?.pos === 'VERB' || before?.hasVerb === true;
  if (head.pos === 'ADJ') return isBehindVerb && tokens[head.index + 1]?.pos !== 'NOUN';
  if (!dependent.test(head.pos)) return false;
  if (head.pos !== 'VERB') return true;
  // "You should **oil the lamp**" tells what to do; "of **oiling the lamp**" names what is done.
  if (head.lower.endsWith('ing')) return isBehindVerb;
  return before?.isWord === true && !/^(?:should|must)$/u.test(before.lower);
}

/** "**freshly oiled** lamps" */
function lacksNoun({ pos }: Token, next: Token | undefined): boolean {
  return (pos === 'ADJ' || pos === 'VERB') && (next?.pos === 'NOUN' || next?.pos === 'PROPN');
}
