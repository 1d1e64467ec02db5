import type { Likeness } from './similarity.ts';

/** How often the walker follows a likeness instead of starting anew. */
const damping = 0.85;
const maxSteps = 40;
const settled = 1e-7;

/**
 * Continuous LexRank (Erkan & Radev 2004): where a walker from text to like text is found in the long run. Texts
 * that much of the essay resembles are visited most. The ranks sum to 1.
 */
export function rankByWalk(likenesses: readonly Likeness[], size: number): Float64Array {
  const degrees = new Float64Array(size);
  for (const { earlier, later, similarity } of likenesses) {
    degrees[earlier] = (degrees[earlier] ?? 0) + similarity;
    degrees[later] = (degrees[later] ?? 0) + similarity;
  }
  let ranks = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < maxSteps; step += 1) {
    const next = walk(likenesses, degrees, ranks);
    const moved = next.reduce((sum, rank, index) => sum + Math.abs(rank - (ranks[index] ?? 0)), 0);
    ranks = next;
    if (moved < settled) break;
  }
  return ranks;
}

function walk(likenesses: readonly Likeness[], degrees: Float64Array, ranks: Float64Array) {
  // Texts like no other hand on what they have to all.
  const loose = ranks.reduce((sum, rank, index) => (degrees[index] === 0 ? sum + rank : sum), 0);
  const next = new Float64Array(ranks.length).fill((1 - damping + damping * loose) / ranks.length);
  const parts = ranks.map(
    (rank, index) => (damping * rank) / Math.max(degrees[index] ?? 0, Number.MIN_VALUE),
  );
  for (const { earlier, later, similarity } of likenesses) {
    next[earlier] = (next[earlier] ?? 0) + similarity * (parts[later] ?? 0);
    next[later] = (next[later] ?? 0) + similarity * (parts[earlier] ?? 0);
  }
  return next;
}
