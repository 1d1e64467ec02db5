import { hasClause, hasMainVerb, isFinite, opensClause } from '../clauses.ts';
import { findMainStart } from '../main-start.ts';
import { findComma, isComma } from '../marks.ts';
import type { Sentence, SpanRule, Token } from '../sentence.ts';
import { takesClaim } from '../words/governors.ts';
import { conditions } from '../words/subordinators.ts';
import { headTo, opensWithSubject } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'coordination';
const risks = { clause: 0.25, clauseHead: 0.3, plainClause: 0.4, plainHead: 0.4, verbs: 0.35, nouns: 0.65 };

/** In tokens. */
const longestPhrase = 10;

/**
 * One part of two: "The pump is old, and its valve leaks."; "It leaks and makes a noise."; dearest are nouns: "It needs
 * a valve and a hose."
 */
export const coordination: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    const { index, lower } = token;
    if (!/^(?:and|or|so|nor)$/u.test(lower) || token.isQuoted || isNumbered(sentence, index)) return [];
    const isSet = isComma(tokens[index - 1]);
    // "They look at the pump *and then* see that it runs": what came of it is the point.
    if (!isSet && tokens[index + 1]?.lower === 'then') return [];
    // Behind more commas it is the last of a series.
    const isOnly = !tokens.slice(findMainStart(sentence) ?? first, index - 1).some(isComma);
    if (isSet && isOnly && lower === 'and' && opensSecondPhrase(tokens, index + 1))
      return tailFrom(sentence, index, { rule, risk: risks.plainClause });
    // "…, and *in winter*, it leaks"
    const close = tokens[index + 1]?.pos === 'ADP' ? findComma(tokens, index + 2, end) : end;
    if (isSet && close < index + longestPhrase && opensClause(tokens, close + 1, end))
      return tailFrom(sentence, index, { rule, risk: risks.clause });
    if (tokens[index + 1]?.lower === 'that')
      return repeatsRelative(sentence, index)
        ? tailFrom(sentence, index, { rule, risk: risks.plainClause })
        : [];
    if (joinsClause(sentence, index)) {
      if (lower === 'and' && turnsDown(sentence, index)) return [];
      const spans = tailFrom(sentence, index, { rule, risk: isSet ? risks.clause : risks.plainClause });
      const isWhole =
        opensWithSubject(tokens, index + 1, end) &&
        !isBetween(tokens, index) &&
        (isSet
          ? !isCondition(sentence, index) &&
            !tokens.slice(findMainStart(sentence) ?? first, index - 1).some(isComma) &&
            hasClause(tokens, first, index - 1)
          : partsSentence(sentence, index));
      // "You cannot say that it leaks, *or* the neighbours laugh": both are denied.
      const isDenied = lower === 'or' && tokens.slice(first, index).some(({ isNegated }) => isNegated);
      const risk = isSet ? risks.clauseHead : risks.plainHead;
      return isWhole && !isDenied ? [...spans, ...headTo(sentence, index + 1, { rule, risk })] : spans;
    }
    if (lower === 'so') {
      // "The pump is old, *so mend it*"
      const isAdvice = isSet && opensClause(tokens, index + 1, end) && tokens[index + 1]?.pos === 'VERB';
      return isAdvice ? tailFrom(sentence, index, { rule, risk: risks.plainClause }) : [];
    }
    const joinsVerb =
      isVerb(tokens[index + 1]) || (tokens[index + 1]?.pos === 'ADV' && isVerb(tokens[index + 2]));
    // "We clean and oil *the pump*": both verbs want the object.
    if (isVerb(tokens[index - 1]) || isCountedNoun(tokens, index)) return [];
    if (joinsVerb && (leadsOn(tokens, first, index) || holdsForBoth(tokens, index, end))) return [];
    if (joinsVerb)
      return isSet && endsVerbs(tokens, index) ? [] : tailFrom(sentence, index, { rule, risk: risks.verbs });
    // "the pumps and hoses *that our gardeners need*": the clause tells which of both.
    if (tokens.slice(index + 1, end).some((later) => isFinite(tokens, later.index))) return [];
    return joinsNoun(tokens, index) ? tailFrom(sentence, index, { rule, risk: risks.nouns }) : [];
  });
};

/** "the hose *between* the old pump, *or* its valve, *and* the well": the conjunction joins what it stands between. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const between = tokens.findLastIndex(({ index, lower }) => index < at && lower === 'between');
  if (between < 0) return false;
  const inside = tokens.slice(between + 1, at);
  return !inside.some(({ index, lower }) => lower === 'and' || isFinite(tokens, index));
}

/** "*If the oil is low, and* the valve is hot, we stop": the main clause comes behind both. */
function isCondition(sentence: Sentence, at: number): boolean {
  return (findMainStart(sentence) ?? sentence.end) > at + 1;
}

/** "You can polish a pump for years *and it will not* draw water": what is denied of it is the point. */
function turnsDown({ tokens, first, end }: Sentence, at: number): boolean {
  const denies = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .some(({ isNegated, lower }) => isNegated || /^(?:not|never|nothing|nobody)$/u.test(lower));
  return /^(?:it|they)$/u.test(tokens[at + 1]?.lower ?? '') && denies(at + 2, end) && !denies(first, at);
}

/** "There are *two ways: by hand and by pump*": of one alone there would not be two. */
function isNumbered({ tokens, first }: Sentence, at: number): boolean {
  const colon = tokens.findLast(({ index, text }) => index < at && index > first && /^[:—–]$/u.test(text));
  return colon !== undefined && tokens.slice(first, colon.index).some(({ pos }) => pos === 'NUM');
}

/** "pumps *that* leak *and that* make a noise" */
function repeatsRelative({ tokens, first }: Sentence, at: number): boolean {
  const opensRelative = ({ index, lower }: Token) =>
    lower === 'that' &&
    /^(?:NOUN|PROPN|CCONJ)$/u.test(tokens[index - 1]?.pos ?? '') &&
    /^(?:AUX|VERB)$/u.test(tokens[index + 1]?.pos ?? '');
  const that = tokens[at + 1];
  return that !== undefined && opensRelative(that) && tokens.slice(first, at).some(opensRelative);
}

/** Holds for what follows it, behind the "and" too: "He says *how* the pump works and the valve closes." */
const holdsOn = /^(?:[,;:—–]|--?|how|what|why|whether|where|when|that)$/u;

/** "The oil is low and the valve that it cools is hot": two sentences, nothing around them that holds for both. */
function partsSentence({ tokens, first, end }: Sentence, at: number): boolean {
  const head = tokens.slice(first, at);
  const tail = tokens.slice(at + 1, end);
  return (
    /^(?:the|a|an|our|my|your|we|you|no|every|each)$/u.test(tail[0]?.lower ?? '') &&
    tail.some(({ pos }) => pos === 'AUX') &&
    !tail.some(({ lower }) => /^[;:]$/u.test(lower)) &&
    head[0]?.pos !== 'ADP' &&
    !head.some(({ lower, pos }) => pos === 'SCONJ' || holdsOn.test(lower)) &&
    hasMainVerb(head) &&
    hasMainVerb(tail)
  );
}

/** "*Take* a pump *and* oil it": what is done first is not the point; nor is half of "*Clean* the pump *and* oil *it*". */
function leadsOn(tokens: readonly Token[], first: number, at: number): boolean {
  const opener = tokens[first];
  const [next, object] = [tokens[at + 1], tokens[at + 2]];
  const isCall = opener?.pos === 'VERB' && !/(?:ed|ing|[^s]s)$/u.test(opener.lower);
  const goesOn =
    /^(?:take|get|grab)$/u.test(opener?.lower ?? '') || /^(?:it|them)$/u.test(object?.lower ?? '');
  if (isCall && goesOn && next !== undefined && !/(?:ed|ing|[^s]s)$/u.test(next.lower)) return true;
  const verb = tokens.slice(first, at).findLast(({ pos }) => pos === 'VERB');
  return preparatory.test(verb?.lower ?? '');
}

/** "oiling pumps *or mending them helps*", "…, or mend them *if* they leak": the rest is said of both. */
function holdsForBoth(tokens: readonly Token[], at: number, end: number): boolean {
  const rest = tokens.slice(at + 1, end);
  if (tokens[at]?.lower !== 'or') return false;
  const isGerund = rest[0]?.lower.endsWith('ing') === true;
  return (
    rest.some(({ lower }) => conditions.has(lower)) ||
    (isGerund && rest.some(({ index }) => isFinite(tokens, index)))
  );
}

const preparatory = /^(?:tak|receiv|gett?|grabb?|com|go)(?:e|es|s|ing)?$/u;

/** "…, and *to* oil it", "…, and *as* a spare", "…, and *that* it leaks": more of what the clause has had already. */
function opensSecondPhrase(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {};
  return lower === 'as' || (lower === 'that' && pos !== 'DET') || (lower === 'to' && isVerb(tokens[at + 1]));
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** A subject with its verb soon behind the conjunction. */
export function joinsClause({ tokens, end }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|ADV|NUM|SCONJ)$/u.test(next?.pos ?? '')) return false;
  const verb = tokens.slice(at + 1, Math.min(end, at + 8)).find(({ index }) => isFinite(tokens, index));
  if (verb === undefined) return false;
  const subject = tokens.slice(at + 1, verb.index);
  // "pumps and valves *so* they can leak"
  const isOther = subject
    .slice(1)
    .some(({ lower }) => /^(?:so|because|if|when|while|unless|until|since|as)$/u.test(lower));
  if (isOther || (!isComma(tokens[at - 1]) && joinsThing(tokens, at, verb))) return false;
  return hasClause(tokens, at + 1, end, { imperative: false });
}

/** Without a comma, "the pumps *and valves* that leak", "a pump *or valve* needs oil": the verb tells of both. */
function joinsThing(tokens: readonly Token[], at: number, verb: Token): boolean {
  const [head, ...others] = tokens.slice(at + 1, verb.index);
  if (head === undefined || verb.hasVerb || head.pos === 'PRON') return false;
  // "We think *the pump and valve* will leak": both are the subject of what is thought.
  const main = tokens.slice(0, at).findLast(({ index }) => isFinite(tokens, index));
  if (main !== undefined && head.pos === 'NOUN' && takesClaim(main.lower)) return true;
  if (tokens[at]?.lower === 'or') return head.pos !== 'DET';
  if (!/^(?:NOUN|ADJ|NUM)$/u.test(head.pos)) return false;
  const isReduced = verb.lower.endsWith('ed') && /^(?:ADP|PART)$/u.test(tokens[verb.index + 1]?.pos ?? '');
  return isReduced || others.some(({ lower, pos }) => pos === 'ADP' || pos === 'PRON' || lower === 'that');
}

/** "The parts *are* a valve *and* a hose": of one alone they would not be. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLast(
    ({ index, pos }) => index < at && !/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|PRON)$/u.test(pos),
  );
  return /^(?:are|were)$/u.test(verb?.lower ?? '');
}

/** The same where the second noun was taken for a verb: "The parts are the valve *and fitted hose*" */
function isCountedNoun(tokens: readonly Token[], at: number): boolean {
  return /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '') && isCounted(tokens, at);
}

/** "We open the valve, drain the pump, *and* oil it": the last of several things done. */
function endsVerbs(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at - 1).some((token) => isComma(token) && tokens[token.index + 1]?.pos === 'VERB');
}

/** "a valve and a hose"; in "red and blue hoses" the noun stands behind both, and in "the valves and hoses *for pumps*" the phrase. */
function joinsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return false;
  const behind = tokens[at + 1];
  let close = at + 1;
  while (/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[close]?.pos ?? '')) close += 1;
  const next = tokens[close];
  if (next?.isWord === true && next.pos !== 'CCONJ') return false;
  if (behind?.pos === 'DET' || behind?.pos === 'PRON') return true;
  const isNoun = behind?.pos === 'NOUN' || behind?.pos === 'PROPN';
  return isNoun && !/^(?:NOUN|PROPN)$/u.test(tokens[at + 2]?.pos ?? '');
}
