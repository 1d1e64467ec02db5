import { hasClause, isFinite } from '../clauses.ts';
import { findMainStart } from '../main-start.ts';
import { isComma } from '../marks.ts';
import type { Sentence, Span, SpanRule, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

const connecting = wordSet(
  'also however therefore thus hence moreover furthermore additionally nevertheless nonetheless',
);

const adding = /^(?:besides?|apart|aside|like|as|along|alongside)$/u;

/**
 * What ties a sentence to the one before it, beside its first verb: "The pump *also* drains the yard."; "The pump is
 * *therefore* old."
 */
export const connectiveAdverb: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  const inside = tokens
    .slice(first + 1, end - 1)
    .filter((token) => connecting.has(token.lower) && !token.isQuoted && ties(sentence, token))
    .map(({ index }) => spanOf(index, index + 1));
  return endsWithAddition(sentence) ? [...inside, spanOf(end - 2, end)] : inside;
};

function spanOf(start: number, end: number): Span {
  return { start, end, rule: 'connective-adverb', risk: 0.02, isFree: true };
}

/** "The pump drains the yard *as well*." Behind a verb it compares, "works as well", and so it does behind a denial. */
function endsWithAddition({ tokens, first, end }: Sentence): boolean {
  const isAddition = tokens[end - 2]?.lower === 'as' && tokens[end - 1]?.lower === 'well';
  const isDenied = tokens.slice(first, end).some((token) => denies(token));
  const isBehindThing = /^(?:NOUN|PROPN)$/u.test(tokens[end - 3]?.pos ?? '');
  return isAddition && !isDenied && isBehindThing && hasClause(tokens, first, end - 2);
}

function denies({ isNegated, lower }: Token): boolean {
  return isNegated || /^(?:not|never|no|nor|only|merely)$/u.test(lower);
}

function ties(sentence: Sentence, { index }: Token): boolean {
  const { tokens } = sentence;
  const first = Math.max(sentence.first, findMainStart(sentence) ?? 0);
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (isComma(before) || before?.pos === 'CCONJ' || after?.isWord !== true) return false;
  // "not only old, but *also* loud", "is *also* not old", "leaks *also* because it is old"
  if (tokens.slice(sentence.first, index + 2).some((token) => denies(token))) return false;
  if (!/^(?:VERB|AUX|DET|ADJ|NOUN)$/u.test(after.pos)) return false;
  // "The pump is *also* known as the beast": a name beside the one that it has.
  if (/^(?:known|called|named|dubbed)$/u.test(after.lower)) return false;
  // "Besides rain, it *also* takes sea water"
  if (adding.test(tokens[sentence.first]?.lower ?? '')) return false;
  // "is *also* the most expensive one" tells of one thing what the sentence before told of another.
  if (after.lower === 'the') return false;
  // "We also tried another pump" goes on with a story; no cut makes a point of it.
  if (tokens.slice(first, index).some(({ lower }) => /^(?:i|we|you)(?:'|$)/u.test(lower))) return false;
  const verbs = tokens.slice(first, index).filter(({ index: at }) => isFinite(tokens, at));
  const isBeside =
    isFinite(tokens, index - 1) ||
    (isFinite(tokens, index + 1) && /^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? ''));
  // What it adds to stands in the sentence itself.
  const isFirst = verbs.length === 0 || (verbs.length === 1 && isFinite(tokens, index - 1));
  return isBeside && isFirst && !tokens.slice(first, index).some(isComma);
}
