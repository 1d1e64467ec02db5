/** The beginning of a sentence as a span, before a part that can stand alone. */
import { opensClause } from '../clauses.ts';
import type { Sentence, Span, Token } from '../sentence.ts';
import { irregularPast } from '../words/past-verbs.ts';
import { relativePronouns } from '../words/subordinators.ts';
import { wordSet } from '../words/word-set.ts';

/** What stands for a thing that the head has named. */
const referring = wordSet('it they he she this that these those its their his her them such both so');
const questionWords = wordSet('how why what when whether if because that such including like especially');
const referringRisk = 0.4;
const leaningRisk = 0.8;

const participles = wordSet('done gone written given taken seen known shown driven chosen born');

/** "is farcical", "leaks oil", "who mends pumps": no sentence begins so. */
export function lacksSubject(token: Token | undefined): boolean {
  if (token === undefined || relativePronouns.has(token.lower) || questionWords.has(token.lower)) return true;
  if (
    token.pos === 'VERB' &&
    (/(?:ed|[^s]s)$/u.test(token.lower) || irregularPast.has(token.lower) || participles.has(token.lower))
  )
    return true;
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

const plural = /^(?:they|them|their|these|those|both)(?:'|$)/u;
const pronoun = /^(?:it|its|they|them|their|he|him|his|she|her)(?:'|$)/u;
/** They say that something was said before, or stand for it. */
const leaning = /^(?:also|too|either|then|otherwise|instead|they|he|she)(?:'|$)/u;

/**
 * Whether the clause at `from` says little without what stands before it: "sometimes *it* leaks", "gardeners mend *them*",
 * "*each of the other* pumps leaks".
 */
function leansBack(tokens: readonly Token[], from: number, end: number): boolean {
  const clause = tokens.slice(from, end);
  const first = clause[0];
  if (first?.pos === 'ADV' && refersBack(clause[1])) return true;
  if (clause.slice(0, 5).some(({ lower }, at) => lower === 'other' && clause[at - 1]?.lower === 'the'))
    return true;
  return clause.some((token, at) => pronoun.test(token.lower) && !isNamed(token, clause, at));
}

/** Whether what the pronoun stands for may be in its own clause. The subject is not what its own verb is done to. */
function isNamed({ lower }: Token, clause: readonly Token[], at: number): boolean {
  const next = clause[at + 1];
  // "it is hard to mend pumps"
  if (/^it(?:'|$)/u.test(lower) && (lower !== 'it' || next?.pos === 'AUX')) return true;
  const before = clause.slice(0, at);
  const verb = before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isObject =
    /^(?:it|them|him|her)$/u.test(lower) && next?.pos !== 'NOUN' && clause[at - 1]?.pos === 'VERB';
  const nouns = (
    isObject && !before.slice(0, verb).some(({ pos }) => pos === 'VERB') ? before.slice(verb) : before
  ).filter(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos));
  return plural.test(lower)
    ? nouns.some(({ lower: noun, pos }) => pos !== 'PRON' && (noun.endsWith('s') || noun === 'people')) ||
        nouns.some(({ lower: noun }) => plural.test(noun)) ||
        before.some(({ lower: word }) => word === 'and')
    : nouns.some(({ pos, lower: noun }) => pos !== 'PRON' || pronoun.test(noun));
}

/** "…, but the new ones *are not*", "…, and others *will*": the predicate stands before. */
function isElliptic(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  if (last?.lower === 'not') return tokens[end - 2]?.pos !== 'VERB';
  return last?.pos === 'AUX' && last.isWord && !/^(?:be|been|being)$/u.test(last.lower);
}

/** All before `end`. It is dear, and never free, where what follows speaks of what only that names. */
export function headTo(
  { tokens, end: behind }: Sentence,
  end: number,
  { isFree = false, ...cut }: Omit<Span, 'start' | 'end'>,
): Span[] {
  if (lacksSubject(tokens[end]) || leaning.test(tokens[end]?.lower ?? '')) return [];
  // "often leaks oil"
  if (tokens[end]?.pos === 'ADV' && tokens[end + 1]?.pos === 'VERB' && lacksSubject(tokens[end + 1]))
    return [];
  if (isElliptic(tokens, behind)) return [];
  const more = leansBack(tokens, end, behind) ? leaningRisk : refersBack(tokens[end]) ? referringRisk : 0;
  if (more > 0) return [{ start: 0, end, ...cut, risk: cut.risk + more }];
  return [{ start: 0, end, ...cut, ...(isFree ? { isFree } : {}) }];
}
