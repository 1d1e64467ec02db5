import type { Likeness } from './similarity.ts';

/** What a likeness to an earlier text counts, where one to a later text counts 1. */
const toEarlier = -0.2;

/**
 * Directed centrality, PacSum (Zheng & Lapata 2019) with the cosine of terms for its BERT: a text is central when
 * what comes after it returns to it, and the less so the more it only returns to what came before.
 */
export function measureCentrality(likenesses: readonly Likeness[], size: number): Float64Array {
  const centralities = new Float64Array(size);
  for (const { earlier, later, similarity } of likenesses) {
    centralities[earlier] = (centralities[earlier] ?? 0) + similarity;
    centralities[later] = (centralities[later] ?? 0) + toEarlier * similarity;
  }
  return centralities;
}
