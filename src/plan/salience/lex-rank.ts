import type { Likenesses } from './similarity.ts';

/** How often the walker follows a likeness instead of starting anew. */
const damping = 0.85;
const maxSteps = 40;
const settled = 1e-7;

/**
 * Continuous LexRank (Erkan & Radev 2004): where a walker from text to like text is found in the long run. Texts
 * that much of the essay resembles are visited most. The ranks sum to 1.
 */
export function rankByWalk(likenesses: Likenesses, size: number): Float64Array {
  const degrees = new Float64Array(size);
  const { earlier, later, similarity } = likenesses;
  for (let pair = 0; pair < similarity.length; pair += 1) {
    const [one, other, alike] = [earlier[pair] ?? 0, later[pair] ?? 0, similarity[pair] ?? 0];
    degrees[one] = (degrees[one] ?? 0) + alike;
    degrees[other] = (degrees[other] ?? 0) + alike;
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

function walk(
  { earlier, later, similarity }: Likenesses,
  degrees: Float64Array,
  ranks: Float64Array,
): Float64Array<ArrayBuffer> {
  // Texts like no other hand on what they have to all.
  const loose = ranks.reduce((sum, rank, index) => (degrees[index] === 0 ? sum + rank : sum), 0);
  const next = new Float64Array(ranks.length).fill((1 - damping + damping * loose) / ranks.length);
  const parts = ranks.map(
    (rank, index) => (damping * rank) / Math.max(degrees[index] ?? 0, Number.MIN_VALUE),
  );
  // Millions of pairs in a long essay, all of one text behind each other: what it gets and gives is looked up once.
  for (let pair = 0; pair < similarity.length;) {
    const text = later[pair] ?? 0;
    const part = parts[text] ?? 0;
    let got = next[text] ?? 0;
    for (; pair < similarity.length && later[pair] === text; pair += 1) {
      const other = earlier[pair] ?? 0;
      const alike = similarity[pair] ?? 0;
      next[other] = (next[other] ?? 0) + alike * part;
      got += alike * (parts[other] ?? 0);
    }
    next[text] = got;
  }
  return next;
}
