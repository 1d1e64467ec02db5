import { hasClause, isFinite, opensClause } from '../clauses.ts';
import { isComma } from '../marks.ts';
import type { Sentence, SpanRule } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';
import { lacksSubject, refersBack } from './head.ts';

const rule = 'quality-frame';
const risk = 0.15;

/** In tokens. */
const longest = 16;

const qualities = wordSet(`
  advantage advantages benefit benefits feature features property properties aspect aspects change changes upside
  consequence consequences strength strengths finding findings thing things lesson lessons insight realization
  improvement improvements reason reasons contention observation
`);

/** Behind these, what follows is not so, or so in some cases, or for others: "the *supposed* advantage". */
const narrows =
  /^(?:not|never|if|when|myth|[;:]|only|supposed|alleged|claimed|promised|advertised|purported|perceived|assumed|apparent|theoretical|hypothetical|possible|potential|so-called|would-be)$/u;

/** "*One advantage of this pump is that* it never leaks."; "*What we learned is that* pumps need oil." */
export const qualityFrame: SpanRule = (sentence) => {
  const { tokens, first, end } = sentence;
  const verb = tokens
    .slice(first + 1, first + longest)
    .find(
      ({ index, lower }) =>
        /^(?:is|was)$/u.test(lower) && /^(?:that|because)$/u.test(tokens[index + 1]?.lower ?? ''),
    );
  if (verb === undefined || !announces(sentence, verb.index)) return [];
  const behind = verb.index + 2;
  const isGerund = tokens[behind]?.lower.endsWith('ing') === true && hasClause(tokens, behind, end);
  if (lacksSubject(tokens[behind]) || refersBack(tokens[behind])) return [];
  return isGerund || opensClause(tokens, behind, end) ? [{ start: first, end: behind, rule, risk }] : [];
};

function announces({ tokens, first }: Sentence, verb: number): boolean {
  const head = tokens.slice(first, verb);
  if (head.some((token) => isComma(token) || token.isNegated || narrows.test(token.lower))) return false;
  if (tokens[first]?.lower === 'what')
    return head.some(({ lower }) => /^(?:i|we|you|i've|we've|you've)$/u.test(lower));
  const noun = head.find(({ lower }) => qualities.has(lower));
  if (noun === undefined || namesAnother(tokens, noun.index + 1)) return false;
  return !tokens.slice(first, noun.index).some(({ index }) => isFinite(tokens, index));
}

/** "One advantage of *gas* is that …": what holds of a thing that only the frame names. */
function namesAnother(tokens: Sentence['tokens'], at: number): boolean {
  return (
    /^(?:of|to|for|about|in|with)$/u.test(tokens[at]?.lower ?? '') &&
    !/^(?:this|that|these|those|it|our|my)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}
