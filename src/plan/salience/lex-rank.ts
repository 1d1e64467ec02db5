/** How often the walker follows a likeness instead of starting anew. */
const damping = 0.85;
const maxSteps = 40;
const settled = 1e-7;

type Gather = (shares: Float64Array) => Float64Array<ArrayBuffer>;

/**
 * Continuous LexRank (Erkan & Radev 2004): where a walker from text to like text is found in the long run. Texts
 * that much of the essay resembles are visited most. The ranks sum to 1.
 * @param gather the sum of each text's likenesses to all others, each times the other's share
 */
export function rankByWalk(gather: Gather, size: number): Float64Array {
  const degrees = gather(new Float64Array(size).fill(1));
  let ranks = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < maxSteps; step += 1) {
    const next = walk(gather, degrees, ranks);
    const moved = next.reduce((sum, rank, index) => sum + Math.abs(rank - (ranks[index] ?? 0)), 0);
    ranks = next;
    if (moved < settled) break;
  }
  return ranks;
}

function walk(gather: Gather, degrees: Float64Array, ranks: Float64Array): Float64Array<ArrayBuffer> {
  // Texts like no other hand on what they have to all.
  const loose = ranks.reduce((sum, rank, index) => (degrees[index] === 0 ? sum + rank : sum), 0);
  const anew = (1 - damping + damping * loose) / ranks.length;
  const parts = ranks.map((rank, index) => {
    const degree = degrees[index] ?? 0;
    return degree === 0 ? 0 : (damping * rank) / degree;
  });
  return gather(parts).map((got) => anew + got);
}
