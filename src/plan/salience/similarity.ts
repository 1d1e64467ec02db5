/** How alike texts are, by the terms that they share: the cosine of their vectors. */
import type { Vector } from './vectors.ts';

/** From 0, where they share no term, to 1. */
export function measureSimilarity(one: Vector, other: Vector): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let similarity = 0;
  for (const [term, weight] of shorter) similarity += weight * (longer.get(term) ?? 0);
  return Math.min(1, similarity);
}
