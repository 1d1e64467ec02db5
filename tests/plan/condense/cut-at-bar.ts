import type { Sentence, Token } from '../../../src/plan/condense/sentence.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

/** A sentence, which of its words a cut at the bar keeps, and the last of these: “The pump leaks| because it is old.” */
export function cutAtBar(marked: string): [sentence: Sentence, keep: Uint8Array, last: Token] {
  const bar = marked.indexOf('|');
  const sentence = tagSentence(marked.replace('|', ''));
  const keep = Uint8Array.from(sentence.tokens, ({ end }) => (end <= bar ? 1 : 0));
  const last = sentence.tokens.findLast(({ index, isWord }) => isWord && keep[index] === 1);
  if (last === undefined) throw new Error('The bar stands before every word.');
  return [sentence, keep, last];
}
