/** How alike texts are, by the terms that they share: the cosine of their vectors. */
import type { Vector } from './vectors.ts';

/** Two texts that share a term, by index; `similarity` is above 0 and at most 1. */
export interface Likeness {
  earlier: number;
  later: number;
  similarity: number;
}

/** From 0, where they share no term, to 1. */
export function measureSimilarity(one: Vector, other: Vector): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let similarity = 0;
  for (const [term, weight] of shorter) similarity += weight * (longer.get(term) ?? 0);
  return Math.min(1, similarity);
}

/** All pairs that share a term. No other pair is met: an index leads from each term to the texts that have it. */
export function findLikenesses(vectors: readonly Vector[]): Likeness[] {
  const likenesses: Likeness[] = [];
  const index = new Map<string, { text: number; weight: number }[]>();
  const sums = new Float64Array(vectors.length);
  for (const [later, vector] of vectors.entries()) {
    const met: number[] = [];
    for (const [term, weight] of vector) {
      const postings = index.get(term) ?? [];
      for (const posting of postings) {
        if (sums[posting.text] === 0) met.push(posting.text);
        sums[posting.text] = (sums[posting.text] ?? 0) + weight * posting.weight;
      }
      postings.push({ text: later, weight });
      index.set(term, postings);
    }
    for (const earlier of met) {
      likenesses.push({ earlier, later, similarity: Math.min(1, sums[earlier] ?? 0) });
      sums[earlier] = 0;
    }
  }
  return likenesses;
}
