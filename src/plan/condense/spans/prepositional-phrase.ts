import { isFinite } from '../clauses.ts';
import { opensInfinitive } from '../infinitive.ts';
import type { Sentence, Span, SpanRule, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';
import { hardLimit } from '../point-length.ts';
import { countSentenceWords } from './long-sentence.ts';
import { restrictiveTail } from './tail.ts';

const rule = 'prepositional-phrase';
const risks = { tail: 0.4, inside: 0.45 };

/** What more is at stake where a phrase mostly completes its noun: "a talk *with Ada*", "a word *from her*". */
const completing: Readonly<Record<string, number>> = { with: 0.4, on: 0.2, to: 0.2, from: 0.2 };

/** "of" completes its noun, "than" and "as" their comparison, "without" and "except" limit the claim. */
const binding = wordSet('of than as without except unlike like per about');

/** Behind what looks like a noun they belong to a verb that was mistaken for one: "consider *mapping* out the rules", "sign up". */
const particles = wordSet('up out off away');

/** "The pump stopped *during the storm*." Directly behind its verb a phrase completes it: "depends on rain". */
export const prepositionalPhrase: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    const { index } = token;
    if (!opensPhrase(tokens, token) || token.isQuoted) return [];
    const inside = findInside(sentence, index);
    return closesNoun(tokens, index) && !opensOccasion(tokens, index)
      ? [
          ...inside,
          ...restrictiveTail(sentence, index, { rule, risk: risks.tail + (completing[token.lower] ?? 0) }),
        ]
      : inside;
  });

  function closesNoun(all: readonly Token[], at: number): boolean {
    const before = all[/^[,"”]$/u.test(all[at - 1]?.text ?? '') ? at - 2 : at - 1];
    const hasVerb = all.slice(first, at).some(({ index }) => isFinite(all, index));
    return hasVerb && /^(?:NOUN|PROPN|NUM|PRON)$/u.test(before?.pos ?? '');
  }
};

/** "The gardener oils the pump *before opening the valve*": when is part of the claim. */
function opensOccasion(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:before|after|until|since|while|when)$/u.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]?.lower.endsWith('ing') === true
  );
}

/** Between the subject and its verb, in a long sentence: "The pump *in the yard* was …". */
function findInside(sentence: Sentence, at: number): Span[] {
  const { tokens, end } = sentence;
  if (countSentenceWords(sentence) <= hardLimit || !isNoun(tokens[findHead(tokens, at)])) return [];
  // "mend the pump *before the well* is dry"
  if (/^(?:before|after|until|since)$/u.test(tokens[at]?.lower ?? '')) return [];
  let close = at + 1;
  while (close < end && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[close]?.pos ?? '')) close++;
  const isWhole = isNoun(tokens[close - 1]) && tokens[close]?.pos === 'AUX';
  const risk = risks.inside + (completing[tokens[at]?.lower ?? ''] ?? 0);
  return isWhole ? [{ start: at, end: close, rule, risk }] : [];
}

/** The token before the phrase, or before brackets that stand there: "The pump (a new one) *in the yard*" */
function findHead(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ')') return at - 1;
  return tokens.findLastIndex(({ index, text }) => index < at && text === '(') - 1;
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function opensPhrase(tokens: readonly Token[], { index, lower, pos }: Token): boolean {
  if (lower === 'to') return !opensInfinitive(tokens, index);
  return pos === 'ADP' && !binding.has(lower) && !isParticle(tokens, index);
}

function isParticle(tokens: readonly Token[], at: number): boolean {
  if (!particles.has(tokens[at]?.lower ?? '')) return false;
  // "the letters *up* the tower"
  const hasObject = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/u.test(tokens[at + 1]?.pos ?? '');
  // "It helped me *level up* my gardening"
  const isHelped = /^(?:me|us|you|them|him|her|to)$/u.test(tokens[at - 2]?.lower ?? '');
  return !hasObject || isHelped || tokens[at - 1]?.lower.endsWith('ing') === true;
}
