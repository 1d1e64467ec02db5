import type { Vector } from './vectors.ts';

/** Texts' vectors with their terms numbered, one text behind the other, so that they can be gone through often. */
export interface TextTable {
  /** Where each text begins in the two lists below, and where the last one ends. */
  starts: Uint32Array;
  terms: Uint32Array;
  weights: Float64Array;
  /** How many different terms there are. */
  termCount: number;
}

export interface LikenessSums {
  toEarlier: Float64Array<ArrayBuffer>;
  toLater: Float64Array<ArrayBuffer>;
}

export function tabulateTexts(vectors: readonly Vector[]): TextTable {
  const length = vectors.reduce((sum, { size }) => sum + size, 0);
  const numbers = new Map<string, number>();
  const table = {
    starts: new Uint32Array(vectors.length + 1),
    terms: new Uint32Array(length),
    weights: new Float64Array(length),
  };
  let at = 0;
  for (const [text, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      table.terms[at] = number;
      table.weights[at] = weight;
      at += 1;
    }
    table.starts[text + 1] = at;
  }
  return { ...table, termCount: numbers.size };
}

/**
 * What each text's likenesses (the cosines of their vectors) to the texts before it and to those behind it sum to, each
 * times the other's share. No pair is met, of which a long essay has millions: a text's likenesses to many are its
 * likeness to the sum of them, which grows while the texts are gone through.
 * @param shares one a text, from 0
 * @returns exactly 0 where a text shares no term with any of them
 */
export function sumLikenesses(table: TextTable, shares: Float64Array): LikenessSums {
  const texts = Array.from(shares.keys());
  return {
    toEarlier: sumOnTheWay(table, shares, texts),
    toLater: sumOnTheWay(table, shares, texts.toReversed()),
  };
}

/** The same for all others. */
export function sumAllLikenesses(table: TextTable, shares: Float64Array): Float64Array<ArrayBuffer> {
  const { toEarlier, toLater } = sumLikenesses(table, shares);
  return toEarlier.map((sum, index) => sum + (toLater[index] ?? 0));
}

function sumOnTheWay(
  { starts, terms, weights, termCount }: TextTable,
  shares: Float64Array,
  way: readonly number[],
): Float64Array<ArrayBuffer> {
  const passed = new Float64Array(termCount);
  const sums = new Float64Array(shares.length);
  for (const text of way) {
    const share = shares[text] ?? 0;
    const end = starts[text + 1] ?? 0;
    let sum = 0;
    for (let at = starts[text] ?? 0; at < end; at += 1) {
      const [term, weight] = [terms[at] ?? 0, weights[at] ?? 0];
      const others = passed[term] ?? 0;
      sum += weight * others;
      passed[term] = others + weight * share;
    }
    sums[text] = sum;
  }
  return sums;
}
