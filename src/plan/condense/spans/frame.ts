import { hasClause, opensClause } from '../clauses.ts';
import { matchLongest } from '../phrase.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { frames } from '../words/frames.ts';
import { subordinators } from '../words/subordinators.ts';
import { wordSet } from '../words/word-set.ts';

const questionWords = wordSet('how why what where who whom which whether if when');

/** "But it turns out …", "Rather, my point is that …": what ties it to the sentence before goes with it. */
function countConnective(tokens: readonly Token[], first: number): number {
  const [word, next] = [tokens[first]?.lower ?? '', tokens[first + 1]?.text];
  if (/^(?:rather|instead|however)$/u.test(word)) return next === ',' ? 2 : 0;
  return /^(?:and|but|so)$/u.test(word) ? 1 : 0;
}

/** "It turns out that the cache is shared."; "I strongly believe the cache is shared." */
export const frame: SpanRule = ({ tokens, first, end }) => {
  const start = first + countConnective(tokens, first);
  const behind = matchLongest(tokens, start, frames);
  const next = behind === undefined ? undefined : tokens[behind];
  if (behind === undefined || next === undefined || !hasClause(tokens, behind, end)) return [];
  const isCondition = tokens[behind - 1]?.lower === 'that' && subordinators.has(next.lower);
  // "… that *mending* pumps *is* hard"
  const isGerund = next.pos === 'VERB' && next.lower.endsWith('ing') && tokens[behind - 1]?.lower === 'that';
  if (!isCondition && !isGerund && (questionWords.has(next.lower) || !opensClause(tokens, behind, end)))
    return [];
  return [{ start: first, end: behind, rule: 'frame', risk: 0.03, isFree: true }];
};
