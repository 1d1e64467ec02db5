/** How alike texts are, by the terms that they share: the cosine of their vectors. */
import type { Vector } from './vectors.ts';

/** Pairs of texts that share a term, in lists of the same length, ordered by the later of the two. */
export interface Likenesses {
  /** The two texts, by index. */
  earlier: Uint32Array;
  later: Uint32Array;
  /** Above 0 and at most 1. */
  similarity: Float64Array;
}

/** What has a term: texts by index, and what it weighs in each. */
interface Postings {
  texts: number[];
  weights: number[];
}

/**
 * How many texts are compared with each other. Pairs grow with the square of the texts; so many sentences are a book,
 * and some five million pairs.
 */
const mostCompared = 3000;

/** From 0, where they share no term, to 1. */
export function measureSimilarity(one: Vector, other: Vector): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  let similarity = 0;
  for (const [term, weight] of shorter) similarity += weight * (longer.get(term) ?? 0);
  return Math.min(1, similarity);
}

/**
 * All pairs that share a term among the first 3,000 texts; texts behind them are in no pair, which leaves them to be
 * judged by their place and their title. No other pair is met: an index leads from each term to the texts that have it.
 */
export function findLikenesses(vectors: readonly Vector[]): Likenesses {
  const compared = vectors.slice(0, mostCompared);
  const mostPairs = (compared.length * (compared.length - 1)) / 2;
  const pairs: Likenesses = {
    earlier: new Uint32Array(mostPairs),
    later: new Uint32Array(mostPairs),
    similarity: new Float64Array(mostPairs),
  };
  const index = new Map<string, Postings>();
  const sums = new Float64Array(compared.length);
  let count = 0;
  for (const [later, vector] of compared.entries()) {
    for (const earlier of addUp(vector, index, sums)) {
      pairs.earlier[count] = earlier;
      pairs.later[count] = later;
      pairs.similarity[count] = Math.min(1, sums[earlier] ?? 0);
      sums[earlier] = 0;
      count += 1;
    }
    post(vector, later, index);
  }
  return {
    earlier: pairs.earlier.subarray(0, count),
    later: pairs.later.subarray(0, count),
    similarity: pairs.similarity.subarray(0, count),
  };
}

/** Adds to `sums` what the vector shares with each text of the index; returns those texts. */
function addUp(vector: Vector, index: ReadonlyMap<string, Postings>, sums: Float64Array): number[] {
  const met: number[] = [];
  for (const [term, weight] of vector) {
    const postings = index.get(term);
    if (postings === undefined) continue;
    const { texts, weights } = postings;
    for (let at = 0; at < texts.length; at += 1) {
      const text = texts[at] ?? 0;
      const sum = sums[text] ?? 0;
      if (sum === 0) met.push(text);
      sums[text] = sum + weight * (weights[at] ?? 0);
    }
  }
  return met;
}

function post(vector: Vector, text: number, index: Map<string, Postings>): void {
  for (const [term, weight] of vector) {
    const postings = index.get(term) ?? { texts: [], weights: [] };
    postings.texts.push(text);
    postings.weights.push(weight);
    index.set(term, postings);
  }
}
