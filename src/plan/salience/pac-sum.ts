import { sumLikenesses, type TextTable } from './sum-likenesses.ts';

/** What a likeness to an earlier text counts, where one to a later text counts 1. */
const earlierShare = -0.2;

/**
 * Directed centrality, PacSum (Zheng & Lapata 2019) with the cosine of terms for its BERT: a text is central when
 * what comes after it returns to it, and the less so the more it only returns to what came before.
 */
export function measureCentrality(texts: TextTable, size: number): Float64Array {
  const { toEarlier, toLater } = sumLikenesses(texts, new Float64Array(size).fill(1));
  return toLater.map((sum, index) => sum + earlierShare * (toEarlier[index] ?? 0));
}
