import { opensClause } from '../clauses.ts';
import type { Sentence, SpanRule } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';
import { headTo } from './head.ts';
import { tailFrom } from './tail.ts';

const rule = 'colon';
const risks = { announcer: 0.02, head: 0.25, tail: 0.25, announcedTail: 1 };

/** A head that says only that something follows: at most as many words, or one of these nouns in it. */
const announcerWords = 9;
const announcers = wordSet(`
  message rule lesson advice point takeaway principle secret trick following answer conclusion summary idea question
  problem result things ways reasons options kinds types steps parts questions goals rules principles areas pieces
`);

/** "The rule is: test the pump."; the head announces, the tail is the point. */
export const colon: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  return tokens.slice(first + 2, end - 1).flatMap((token) => {
    if (token.text !== ':' || token.isQuoted) return [];
    const isAnswered = opensClause(tokens, token.index + 1, end);
    const isAnnouncer = announces(sentence, token.index);
    // "We need three *things*: a valve, a hose and oil"
    const isOpen = announcers.has(tokens[token.index - 1]?.lower ?? '');
    const spans = tailFrom(sentence, token.index, {
      rule,
      risk: isOpen || (isAnnouncer && isAnswered) ? risks.announcedTail : risks.tail,
    });
    if (isAnswered && !mayOnly(sentence, token.index))
      spans.push(
        ...headTo(sentence, token.index + 1, { rule, risk: isAnnouncer ? risks.announcer : risks.head }),
      );
    return spans;
  });
};

/** What tells that what follows is one case, or one way that need not be the author's. */
const hedges = wordSet(`
  sometimes often occasionally usually might may could perhaps maybe theory theoretically naive naively tempting temptation
  laziest worst wrong option alternative alternatively supposedly traditionally
`);

/** "*Sometimes that is easy:* don't open the valve": without its hedge, a call is the author's advice. */
function mayOnly({ tokens, first }: Sentence, colon: number): boolean {
  const { lower = '', pos } = tokens[colon + 1] ?? {};
  const isBare = pos === 'VERB' && !/(?:ed|ing)$/u.test(lower);
  const calls = isBare || /^(?:just|simply|do|don't|never|always)$/u.test(lower);
  return calls && tokens.slice(first, colon).some(({ lower }) => hedges.has(lower));
}

/** A colon with a list behind it announces the list; what it says of it is the point. */
function announces({ tokens, first }: Sentence, colonAt: number): boolean {
  const head = tokens.slice(first, colonAt).filter(({ isWord }) => isWord);
  return head.length <= announcerWords || head.some(({ lower }) => announcers.has(lower));
}
