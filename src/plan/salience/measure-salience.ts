import { addSignals } from './add-signals.ts';
import type { ComparedSentences } from './compare-sentences.ts';
import { measureCentrality } from './pac-sum.ts';
import { measureSimilarity } from './similarity.ts';
import { standardize } from './standardize.ts';
import type { EssayTerms } from './terms.ts';

/** What each sentence of an essay is judged by, one number a sentence. */
interface Signals {
  /** How much of what comes after it returns to it. */
  central: readonly number[];
  /** How like the essay's title it is. */
  titled: readonly number[];
  /** 1 for the essay's first sentence, a half for the fifth, a third for the ninth. */
  opening: readonly number[];
  /** 1 for the first sentence of a paragraph, a half for the second. */
  leading: readonly number[];
}

/** Rounded, as finer weights only fit the essays that they were found on. */
const weights: Readonly<Record<keyof Signals, number>> = {
  central: 1,
  titled: 0.75,
  opening: 2,
  leading: 0.3,
};

/** How much of the essay each sentence stands for. */
export function measureSalience(
  { sentences, paragraphs, title }: EssayTerms,
  { vectors, table, weigh }: ComparedSentences,
): number[] {
  const centralities = measureCentrality(table, sentences.length);
  const titleVector = weigh(title);
  const signals: Signals = {
    central: standardize(sentences.map(({ terms }, index) => shrink(centralities[index] ?? 0, terms.length))),
    titled: standardize(vectors.map((vector) => measureSimilarity(vector, titleVector))),
    opening: sentences.map((_, index) => 1 / (1 + index / 4)),
    leading: paragraphs.flatMap((paragraph) => paragraph.sentences.map((_, place) => 1 / (1 + place))),
  };
  return addSignals(signals, weights);
}

/** A sum of likenesses grows with the sentence; the cube root of its terms takes back what length alone brings. */
function shrink(centrality: number, terms: number): number {
  return centrality / Math.cbrt(Math.max(4, terms));
}
