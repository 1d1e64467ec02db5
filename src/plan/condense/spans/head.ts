/** The beginning of a sentence as a span, before a part that can stand alone. */
import { opensClause } from '../clauses.ts';
import type { Sentence, Span, Token } from '../sentence.ts';
import { relativePronouns } from '../words/subordinators.ts';
import { wordSet } from '../words/word-set.ts';

/** What stands for a thing that the head has named. */
const referring = wordSet('it they he she this that these those its their his her them such both so');
const questionWords = wordSet('how why what when whether if because that such including like especially');
const referringRisk = 0.4;

/** "is farcical", "leaks oil", "who mends pumps": no sentence begins so. */
export function lacksSubject(token: Token | undefined): boolean {
  if (token === undefined || relativePronouns.has(token.lower) || questionWords.has(token.lower)) return true;
  if (token.pos === 'VERB' && /(?:ed|[^s]s)$/u.test(token.lower)) return true;
  return token.pos === 'AUX' && !/^(?:do|don't)$/u.test(token.lower);
}

/** Whether a clause begins at `from` that shares no subject with the one before it, as "and went home" does. */
export function opensWithSubject(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens[from]?.pos !== 'VERB' && !lacksSubject(tokens[from]) && opensClause(tokens, from, end);
}

/** "it", "they're", "this pump" */
export function refersBack(token: Token | undefined): boolean {
  return referring.has(token?.lower.split("'")[0] ?? '');
}

/** "sometimes *it* leaks", "nobody ever mended *it*" */
function pointsBack(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.pos === 'ADV') return refersBack(tokens[from + 1]);
  if (!/^(?:nobody|everybody|everyone|somebody|someone)$/u.test(tokens[from]?.lower ?? '')) return false;
  const noun = tokens.findIndex(({ index, pos }) => index > from && /^(?:NOUN|PROPN)$/u.test(pos));
  return tokens
    .slice(from, noun < 0 ? tokens.length : noun)
    .some(({ lower }) => /^(?:it|them)$/u.test(lower));
}

/** All before `end`. It is dear, and never free, where what follows begins with a word that refers back to it. */
export function headTo(
  { tokens }: Sentence,
  end: number,
  { isFree = false, ...cut }: Omit<Span, 'start' | 'end'>,
): Span[] {
  if (lacksSubject(tokens[end])) return [];
  if (refersBack(tokens[end]) || pointsBack(tokens, end))
    return [{ start: 0, end, ...cut, risk: cut.risk + referringRisk }];
  return [{ start: 0, end, ...cut, ...(isFree ? { isFree } : {}) }];
}
