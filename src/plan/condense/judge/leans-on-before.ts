/** Ways in which a point leans on the text before it: pronouns, and nouns that point back. English only. */
import type { Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

interface Point {
  text: string;
  tokens: readonly Token[];
}

const pronouns = wordSet(
  'it this that these those they them he she him his her hers their theirs its such both neither another others',
);

export function startsWithPronoun({ tokens, text }: Point): boolean {
  const [first, second, third] = tokens;
  if (first === undefined || isExpletive(text)) return false;
  if (/^(?:it|that|they|he|she|there|here)'/u.test(first.lower)) return !first.lower.startsWith("there's");
  if (!pronouns.has(first.lower) || isPointer(first, second, third) || startsWithOther(tokens)) return false;
  return true;
}

/** "It is easy to forget …" and "This essay …" point at nothing before them. */
export function isExpletive(text: string): boolean {
  if (
    /^this (?:(?:week|month|year)[’']s )?(?:post|article|essay|talk|guide|lesson|chapter|section|release|training|tutorial|newsletter|course|workshop|document|curriculum|book|paper|year|week|month|summer|winter|spring)\b/iu.test(
      text,
    )
  )
    return true;
  // "It is the belief that …", "It is not that old", "It’s got to leak"
  if (namesUntold.test(text.toLowerCase())) return false;
  // "It is a pump that never fails" speaks of a thing that was named before.
  // Where a pattern ignores case, V8 takes several times as long to compile `\p{L}`.
  return /^it(?:[’']s| is| was| takes| can be| may be) (?!an? (?!pity|shame|good|bad|fact|mistake|myth)(?:\p{L}+ )+(?:that|who)\b)(?!an? (?:\p{L}+ )?(?:tool|example|way|place|time|step|start|option|choice|one|book|project|program|feature|resource) to\b)(?:\p{L}+ ){0,3}(?:to|that|time|why|who|when)\b/u.test(
    text.toLowerCase(),
  );
}

const namesUntold =
  /^it(?:[’']s| is| was) (?:(?:not|just|really) that (?:\p{L}+)[.!]?$|the (?:realization|idea|belief|notion|fact|feeling|sense|promise|hope|assumption|thought|understanding|expectation|recognition) that\b|(?:just )?got to\b)/u;

export function startsWithPointer({ tokens, text }: Point): boolean {
  const [first, second, third] = tokens;
  return first !== undefined && !isExpletive(text) && isPointer(first, second, third);
}

/** "These servers", "such work": a pronoun with its noun. */
function isPointer({ lower }: Token, second: Token | undefined, third: Token | undefined): boolean {
  return /^(?:this|that|these|those|such)$/u.test(lower) && opensNoun(second, third);
}

export function startsWithOther([first, second, third]: readonly Token[]): boolean {
  return /^(?:another|both|his|her|their|its)$/u.test(first?.lower ?? '') && opensNoun(second, third);
}

function opensNoun(first: Token | undefined, second: Token | undefined): boolean {
  const isNoun = /^(?:NOUN|PROPN)$/u;
  return isNoun.test(first?.pos ?? '') || (first?.pos === 'ADJ' && isNoun.test(second?.pos ?? ''));
}

/** A pronoun with no noun before it that it could stand for. */
export function hasLooseReference(point: Point): boolean {
  return hasLoose(point, /^(?:it|they|them|he|she|him|this|those|these)(?:'|$)/u);
}

/** "We help *them* mend it": an "it" may stand for nothing, a "them" cannot. */
export function hasLoosePerson(point: Point): boolean {
  return hasLoose(point, /^(?:they|them|he|she|him)(?:'|$)/u);
}

function hasLoose({ tokens, text }: Point, loosely: RegExp): boolean {
  if (isExpletive(text)) return false;
  const loose = tokens.findIndex(({ lower }) => loosely.test(lower));
  if (loose <= 0) return false;
  if (
    /^(?:this|these|those)$/u.test(tokens[loose]?.lower ?? '') &&
    /^(?:NOUN|ADJ)$/u.test(tokens[loose + 1]?.pos ?? '')
  )
    return false;
  return !tokens.slice(0, loose).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

/** A pronoun, and no noun at all. */
export function namesNothing({ tokens, text }: Point): boolean {
  // "Planning it helps"
  if (tokens[0]?.lower.endsWith('ing') === true) return false;
  if (isExpletive(text) || tokens.some(({ pos, isQuoted }) => /^(?:NOUN|PROPN|NUM)$/u.test(pos) || isQuoted))
    return false;
  return tokens.slice(1).some(({ lower }) => /^(?:it|them|this|that)$/u.test(lower));
}
