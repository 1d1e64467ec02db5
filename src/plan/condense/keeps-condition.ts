/** Whether a cut leaves a condition whole. English only. */
import { hasClause } from './clauses.ts';
import { isComma } from './marks.ts';
import type { Sentence, Token } from './sentence.ts';
import { wordSet } from './words/word-set.ts';

const openers = wordSet('if unless when whenever until till while before after once');
/** What they bring tells one case from others. */
const narrowing = wordSet(
  'if unless when whenever until till while before after once without except only not never',
);
/** Behind them stands why, or an example. */
const closing = wordSet('because so since as such although though but');
/** What takes "if" as its question */
const asks = /^(?:check|see|know|test|ask|wonder|decide|tell|find|determin|learn)/u;

/**
 * "There is a risk if you open the pump *while it runs*", "if it is old *or it leaks*": half of a condition is another, which
 * holds more or less often. It stays up to its end, or goes.
 */
export function keepsCondition({ tokens, end }: Sentence, keep: Uint8Array, last: Token): boolean {
  const next = tokens[last.index + 1];
  if (next === undefined || next.index >= end || !next.isWord) return true;
  const mark = tokens.findLastIndex(({ index, isWord }) => index < last.index && !isWord);
  const opener = tokens.findLastIndex(
    ({ index, lower }) => index > mark && index < last.index && openers.has(lower) && keep[index] === 1,
  );
  if (opener < 0 || asks.test(tokens[opener - 1]?.lower ?? '')) return true;
  if (!hasClause(tokens, opener + 1, last.index + 1, { imperative: false })) return true;
  const close = tokens.findIndex(
    (token) =>
      token.index >= end || (token.index > last.index && (isComma(token) || closing.has(token.lower))),
  );
  const lost = tokens.slice(next.index, close);
  return next.lower !== 'or' && !lost.some(({ lower, isNegated }) => isNegated || narrowing.has(lower));
}
