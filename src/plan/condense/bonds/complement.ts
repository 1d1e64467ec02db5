import type { Bond } from '../bonds.ts';
import { isFinite } from '../clauses.ts';
import { findComma, isComma } from '../marks.ts';
import { findInfinitive } from '../infinitive.ts';
import type { Sentence, Token } from '../sentence.ts';
import {
  isHungryNoun,
  needsPreposition,
  takesClaim,
  takesInfinitive,
  takesPreposition,
  takesQuestion,
} from '../words/governors.ts';
import { wordSet } from '../words/word-set.ts';

const particles = wordSet(
  'up out off down away back apart along together around forward aside over on in through behind',
);
const nounLinks = wordSet('that of with who whom which where when why to how');
/** "the first thing *you* see", "all the reasons *we* had": a clause that nothing opens. */
const subjects = wordSet('i you we they he she');

/** "The pumps *were*, in her words, *“as good as new”*" */
const copula = /^(?:is|are|was|were|seems?|seemed|becomes?|became|remains?|remained)(?:n['’]t)?$/u;

/** How far a verb's object may push its preposition away: "treat the *old, leaking* pump *as* new". */
const reach = 12;

/** A noun with its clause ("the fact that"), a verb with its particle ("back up") or its phrase ("depends on"). */
export function findComplements({ tokens, first, end }: Sentence): Bond[] {
  return tokens.slice(first, end - 1).flatMap((token): Bond[] => {
    const { index, lower, pos } = token;
    const next = tokens[index + 1]?.lower ?? '';
    if (/^(?:NOUN|PRON|DET|ADV)$/u.test(pos) && isHungryNoun(lower))
      return nounLinks.has(next) || subjects.has(next) ? [[index, index + 1]] : [];
    if (pos === 'VERB' && /^(?:know|knew|tell)$/u.test(lower)) {
      const when = findMoment(tokens, index + 1, end);
      if (when !== undefined) return [[index, when]];
    }
    if (pos === 'VERB' && takesClaim(lower)) {
      const that = findLateClaim(tokens, index + 1);
      if (that !== undefined) return [[index, that]];
    }
    if (copula.test(lower) && isComma(tokens[index + 1])) {
      const behind = findComma(tokens, index + 2, end) + 1;
      return behind > index + 2 && behind < Math.min(end, index + reach) ? [[index, behind]] : [];
    }
    if (pos === 'NOUN' && needsPreposition(lower, next)) return [[index, index + 1]];
    if (pos !== 'VERB' && pos !== 'ADJ') return [];
    if (opensComplement(tokens, index + 1) || (next === 'if' && takesQuestion(lower)))
      return [[index, index + 1]];
    const isParticle = pos === 'VERB' && particles.has(next) && !isFinite(tokens, index + 2);
    return isParticle ? [[index, index + 1]] : findPhrase(tokens, token, end);
  });
}

/** "You know that the pump is lost *when* nobody dares to touch it": of what is known the moment tells all. */
function findMoment(tokens: readonly Token[], from: number, end: number): number | undefined {
  const at = tokens.findIndex(
    ({ index, lower, text }) => index >= from && (lower === 'when' || /^[,;:—–]$/u.test(text)),
  );
  const isAddressed = /^(?:you|we)(?:'ll)?$/u.test(tokens[from - 2]?.lower ?? '');
  return isAddressed && at > from && at < end && tokens[at]?.lower === 'when' ? at : undefined;
}

/** "know from experience *that* it works" */
function findLateClaim(tokens: readonly Token[], at: number): number | undefined {
  const that = tokens.findIndex(({ index, lower, pos }) => index > at && lower === 'that' && pos !== 'DET');
  // "told me, forty times a week, *that* it works"
  const comma = tokens[at]?.pos === 'PRON' ? at + 1 : at;
  if (isComma(tokens[comma]) && isComma(tokens[that - 1]) && that - comma > 2 && that - comma < 9)
    return that;
  if (tokens[at]?.pos !== 'ADP' || that < 0 || that > at + 4) return undefined;
  const isPhrase = tokens.slice(at + 1, that).every(({ pos }) => /^(?:DET|ADJ|NOUN|PRON|PROPN)$/u.test(pos));
  return isPhrase ? that : undefined;
}

/** "ensures *that* it works", "shows *how* it works", "is clear *that* it works" */
function opensComplement(tokens: readonly Token[], at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {};
  return (lower === 'that' && pos !== 'DET') || /^(?:how|what|why|whether)$/u.test(lower);
}

/** What completes the verb or adjective behind its object: "treat X as", "allow X to", "leave X behind". */
function findPhrase(tokens: readonly Token[], { index, lower }: Token, end: number): Bond[] {
  let farthest = index + reach;
  for (let at = index + 1; at < Math.min(end, farthest); at++) {
    const token = tokens[at];
    const close = token?.text === '(' ? findBracketEnd(tokens, at) : at;
    if (close > at) {
      farthest += close - at;
      at = close;
      continue;
    }
    if (
      token === undefined ||
      (token.pos === 'SCONJ' && !takesPreposition(lower, token.lower)) ||
      (token.pos === 'CCONJ' && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[at + 1]?.pos ?? '')) ||
      endsObject(tokens, at) ||
      /^[,;:—–]$/u.test(token.text)
    )
      return [];
    const infinitive = findInfinitive(tokens, at);
    if (infinitive !== undefined && takesInfinitive(lower))
      return [
        [index, at],
        [index, infinitive],
      ];
    if (infinitive === undefined && takesPreposition(lower, token.lower)) return [[index, at]];
    if (particles.has(token.lower) && !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(tokens[at + 1]?.pos ?? ''))
      return [[index, at]];
  }
  return [];
}

/** Where the brackets close that open at `at`; `at` if they never do. */
function findBracketEnd(tokens: readonly Token[], at: number): number {
  return Math.max(
    at,
    tokens.findIndex(({ index, text }) => index > at && text === ')'),
  );
}

/** A verb ends the object before it, but for a participle that belongs to it: "the pump *built* in Rome". */
function endsObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' && token?.pos !== 'AUX') return false;
  // "the newly *built* pump", "a nice *sliding* door"
  if (
    /^(?:ADV|DET|ADJ|VERB)$/u.test(tokens[at - 1]?.pos ?? '') &&
    /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? '')
  )
    return false;
  return !/(?:ed|ing)$/u.test(token.lower) || tokens[at - 1]?.pos !== 'NOUN';
}
