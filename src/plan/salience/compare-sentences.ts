import { tabulateTexts, type TextTable } from './sum-likenesses.ts';
import type { EssayTerms } from './terms.ts';
import { makeWeighing, type Vector } from './vectors.ts';

/** An essay's sentences beside each other. */
export interface ComparedSentences {
  /** Of each sentence, in order. */
  vectors: readonly Vector[];
  table: TextTable;
  /** The vector of other terms among these sentences. */
  weigh: (terms: Iterable<string>) => Vector;
}

export function compareSentences({ sentences }: EssayTerms): ComparedSentences {
  const texts = sentences.map(({ terms }) => terms);
  const weigh = makeWeighing(texts);
  const vectors = texts.map(weigh);
  return { vectors, table: tabulateTexts(vectors), weigh };
}
