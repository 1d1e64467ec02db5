/** Whether a cut leaves a thing without what says which one it is. English only. */
import type { Sentence, Token } from './sentence.ts';

const relatives = /^(?:that|which|who|whose|where)$/u;
const participles =
  /(?:ing|[^e]ed)$|^(?:built|drawn|found|given|known|made|meant|written|kept|held|sent|based)$/u;
/** What they bring is more than a time or a place. */
const qualifying = /^(?:of|for|with|between|from|about|to)$/u;
const equating = /^(?:is|are|was|were|be|been|as|has|have|becomes?|remains?)$/u;

/**
 * "Sand is a material *that pumps hate*", "a spanner *made for pumps*", "A valve is a place *for leaks*": without it the thing
 * is any of its kind, and the sentence says nothing.
 */
export function keepsQualifier({ tokens, end }: Sentence, keep: Uint8Array, last: Token): boolean {
  const next = tokens[last.index + 1];
  if (next === undefined || next.index >= end || keep[next.index] === 1) return true;
  if (last.pos !== 'NOUN' && last.pos !== 'PROPN') return true;
  const article = findArticle(tokens, last.index);
  if (article === undefined) return true;
  const isThe = article.lower === 'the';
  // "a pump *behind the house* that never leaked": the clause may be of what stands before.
  if (relatives.test(next.lower)) return isThe && tokens[article.index - 1]?.pos === 'ADP';
  if (isThe) return true;
  if (next.pos === 'VERB' && participles.test(next.lower)) return false;
  const before = tokens[article.index - 1]?.pos === 'ADV' ? article.index - 2 : article.index - 1;
  return !(qualifying.test(next.lower) && equating.test(tokens[before]?.lower ?? ''));
}

/** Of the thing that ends at `at`. */
function findArticle(tokens: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^(?:an?|the)$/u.test(token.lower)) return token;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|ADV|VERB)$/u.test(token.pos) || token.hasVerb) return undefined;
  }
  return undefined;
}
