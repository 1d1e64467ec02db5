/** What is a clause in a run of tagged tokens: a subject and a finite verb. */
import type { Token } from './sentence.ts';
import { timeNouns } from './words/time-words.ts';

const startsCommand = /^(?:don't|do|let|let's|never|always|please|just)$/u;
const subjectPronoun = /^(?:i|we|you|he|she|they|it|this|that|there)$/u;
const pronominal = /^(?:this|that|these|those|all|some|many|most|each|both|none)$/u;

/** Whether the token at `at` is a finite verb: no infinitive, no participle. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.hasVerb) return true;
  const before = tokens[at - 1];
  const { lower, pos } = token;
  if (pos === 'AUX')
    return !/^(?:be|been|being)$/u.test(lower) && !(before?.lower === 'to' && /^(?:have|do)$/u.test(lower));
  if (pos !== 'VERB' || token.isReduced || token.isBare || before?.lower === 'to') return false;
  // "to *quietly leak*"
  if (before?.pos === 'ADV' && tokens[at - 2]?.lower === 'to' && tokens[at - 2]?.pos === 'PART') return false;
  if (lower.endsWith('ing') && lower.length > 4) return false;
  // "a plan *based on* facts"
  if (
    lower === 'based' &&
    /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') &&
    /^(?:up)?on$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return false;
  // "to be mended", "having been mended"
  if (/^(?:be|been|being)$/u.test(before?.lower ?? '')) return false;
  return !(
    /(?:ed|en|orn)$/u.test(lower) &&
    (takesParticiple(before) ||
      (before?.pos === 'ADV' && before.lower.endsWith('ly') && tokens[at - 2]?.pos === 'DET'))
  );
}

function takesParticiple(before: Token | undefined): boolean {
  if (before === undefined) return false;
  const { pos, lower, isPossessive } = before;
  return (
    isPossessive || pos === 'ADP' || pos === 'DET' || pos === 'ADJ' || (pos === 'SCONJ' && lower === 'as')
  );
}

/** Whether the tokens from `from` to before `to` hold a subject and its finite verb, or begin with a command. */
export function hasClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  { imperative = true }: { imperative?: boolean } = {},
): boolean {
  const first = firstWord(tokens, from, to);
  let hasSubject = false;
  let isInPhrase = false;
  let isGerund = false;
  for (let at = Math.max(from, 0); at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.lower === ',') {
      isInPhrase = false;
      isGerund = false;
    } else if (!hasSubject && opensPhrase(token, tokens[at + 1])) isInPhrase = true;
    if (canBeSubject(token) && (!isInPhrase || isSubjectPronoun(token, tokens[at - 1]))) hasSubject = true;
    if (token.hasVerb) return true;
    // "*Mending* old pumps *is* hard."
    if (at === first && token.pos === 'VERB' && token.lower.endsWith('ing')) isGerund = true;
    if (!isFinite(tokens, at)) continue;
    if (hasSubject || isGerund) return true;
    if (!imperative) continue;
    if (at === first && token.pos === 'VERB' && (!token.lower.endsWith('ed') || hasObject(tokens[at + 1])))
      return true;
    if (startsCommand.test(tokens[first]?.lower ?? '')) return true;
  }
  return false;
}

/** "Added a valve", as in a list of what was done. */
function hasObject(after: Token | undefined): boolean {
  return /^(?:DET|NOUN|PROPN|CCONJ)$/u.test(after?.pos ?? '');
}

/** A noun behind a preposition is no subject; nor is one behind "to go". */
function opensPhrase({ pos, lower }: Token, after: Token | undefined): boolean {
  return pos === 'ADP' || (lower === 'to' && after?.pos === 'VERB');
}

function canBeSubject({ pos, lower, isPossessive }: Token): boolean {
  if (isPossessive || pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM') return true;
  return pos === 'DET' && pronominal.test(lower);
}

function isSubjectPronoun({ pos, lower }: Token, before: Token | undefined): boolean {
  return pos === 'PRON' && subjectPronoun.test(lower) && before?.pos !== 'ADP';
}

/**
 * Whether one of the finite verbs is the main one: "the work you did" and "the people who wait" have a verb and
 * assert nothing.
 */
export function hasMainVerb(tokens: readonly Token[]): boolean {
  let isDependent = false;
  let isJoined = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (opensDependent(tokens, at)) isDependent = true;
    // "who mend pumps *and sell* them", "because it rains *and* the roof *leaks*"
    if (tokens[at]?.pos === 'CCONJ') isJoined = true;
    else if (tokens[at]?.lower === ',') isJoined = false;
    if (!isFinite(tokens, at)) continue;
    if (!isDependent && !joinsDependent(tokens, at, isJoined)) return true;
    isDependent = false;
    isJoined = false;
    if (tokens[at]?.pos !== 'AUX') continue;
    while (/^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at + 1]?.pos ?? '')) at += 1;
  }
  return false;
}

/** Whether the verb at `at` shares the clause of one before it that depends on another. */
function joinsDependent(tokens: readonly Token[], at: number, isJoined: boolean): boolean {
  if (!tokens.slice(0, at).some((_, index) => isFinite(tokens, index))) return false;
  const before = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  return before?.pos === 'CCONJ' || (isJoined && tokens[0]?.pos === 'SCONJ');
}

function opensDependent(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === 'SCONJ' || (token.lower === 'that' && token.pos !== 'DET' && at > 0)) return true;
  // "*Assuming* the pump runs"
  if (at === 0 && /^(?:assuming|provided|given|supposing)$/u.test(token.lower)) return true;
  if (/^(?:which|who|whom|whose|what|how|why|where|when|whoever|whatever)$/u.test(token.lower)) return true;
  // "the work *you* did", "every time *we* mend it"
  const isContact =
    /^(?:i|we|you|he|she|they|people|someone|everyone|nobody)(?:'|$)/u.test(token.lower) ||
    (token.lower === 'one' && tokens[at + 1]?.pos === 'AUX');
  return (
    isContact &&
    tokens[at - 1]?.pos === 'NOUN' &&
    at > 1 &&
    (isWhenever(tokens, at - 1) || !startsWithPhrase(tokens))
  );
}

/** "each time", "the next time" */
function isWhenever(tokens: readonly Token[], noun: number): boolean {
  return (
    tokens[noun]?.lower === 'time' && /^(?:every|each|any|next|last)$/u.test(tokens[noun - 1]?.lower ?? '')
  );
}

/** "a pump Bertha Benz *labelled* the Grumbler": whose verb it is stands right behind the noun. */
export function isVerbOfName(tokens: readonly Token[], verb: number): boolean {
  let start = verb;
  while (tokens[start - 1]?.pos === 'PROPN') start -= 1;
  return (
    start < verb - 1 &&
    tokens[start - 1]?.pos === 'NOUN' &&
    /^(?:DET|PRON|PROPN)$/u.test(tokens[verb + 1]?.pos ?? '')
  );
}

/** "In the evening we …" */
function startsWithPhrase(tokens: readonly Token[]): boolean {
  return (
    /^(?:ADP|ADV|SCONJ)$/u.test(tokens[0]?.pos ?? '') ||
    /^(?:this|that|every|each|last|next|one)$/u.test(tokens[0]?.lower ?? '')
  );
}

/**
 * Whether a main clause that can begin a sentence starts at `from`: a subject and soon an unmistakable finite verb,
 * with nothing infinitival before it, or a command.
 */
export function opensClause(tokens: readonly Token[], from: number, to: number): boolean {
  const first = firstWord(tokens, from, to);
  const head = tokens[first];
  if (head === undefined) return false;
  if (head.lower === 'please') return opensClause(tokens, first + 1, to);
  if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM|ADV|VERB|AUX)$/u.test(head.pos)) return false;
  if (head.hasVerb) return true;
  if (head.pos === 'VERB' && !/(?:ing|ed|en)$/u.test(head.lower) && hasClause(tokens, first, to)) return true;
  if (head.pos === 'AUX' && /^(?:don't|do|let's)$/u.test(head.lower)) return true;
  let isDependent = false;
  for (let at = first; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.lower === 'to' && tokens[at + 1]?.pos === 'VERB')) return false;
    // "any old pump, we mend them all": the clause begins later.
    if (token.lower === ',' && subjectPronoun.test(tokens[at + 1]?.lower.split("'")[0] ?? '')) return false;
    if (/^(?:who|whom|whose|which|that)$/u.test(token.lower) && token.pos !== 'DET' && at > first)
      isDependent = true;
    // "the pumps *we* mended"
    if (at > first && opensContact(tokens, at)) isDependent = true;
    if (!token.hasVerb && !(at > first && isFinite(tokens, at))) continue;
    // "a pump from Rome *and has* a valve": the subject stands before.
    if (at > first && tokens[at - 1]?.pos === 'CCONJ') return false;
    if (!isDependent) return token.hasVerb || isUnmistakable(token, tokens[at - 1]);
    isDependent = false;
    while (/^(?:VERB|AUX|ADV|PART)$/u.test(tokens[at + 1]?.pos ?? '')) at += 1;
  }
  return false;
}

/** "the pumps *we* mended", unlike "this summer we mended" */
function opensContact(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.pos === 'NOUN' &&
    !timeNouns.has(before.lower) &&
    /^(?:i|we|you|he|she|they)(?:'|$)/u.test(tokens[at]?.lower ?? '')
  );
}

/** A bare form behind a noun may be a noun itself; with an ending, or behind a pronoun, it is the verb. */
function isUnmistakable({ pos, lower }: Token, before: Token | undefined): boolean {
  return pos === 'AUX' || /(?:s|ed)$/u.test(lower) || /^(?:PRON|NOUN|ADV|PROPN)$/u.test(before?.pos ?? '');
}

/** The index of the first word from `from` to before `to`, -1 without one. */
export function firstWord(tokens: readonly Token[], from: number, to: number): number {
  for (let at = Math.max(from, 0); at < to; at += 1) if (tokens[at]?.isWord === true) return at;
  return -1;
}
