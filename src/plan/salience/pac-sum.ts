import type { Likenesses } from './similarity.ts';

/** What a likeness to an earlier text counts, where one to a later text counts 1. */
const toEarlier = -0.2;

/**
 * Directed centrality, PacSum (Zheng & Lapata 2019) with the cosine of terms for its BERT: a text is central when
 * what comes after it returns to it, and the less so the more it only returns to what came before.
 */
export function measureCentrality({ earlier, later, similarity }: Likenesses, size: number): Float64Array {
  const centralities = new Float64Array(size);
  for (let pair = 0; pair < similarity.length; pair += 1) {
    const [one, other, alike] = [earlier[pair] ?? 0, later[pair] ?? 0, similarity[pair] ?? 0];
    centralities[one] = (centralities[one] ?? 0) + alike;
    centralities[other] = (centralities[other] ?? 0) + toEarlier * alike;
  }
  return centralities;
}
