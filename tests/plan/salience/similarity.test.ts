import { describe, expect, it } from 'vitest';
import { findLikenesses, measureSimilarity } from '../../../src/plan/salience/similarity.ts';

const vectorOf = (...terms: string[]) => new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)]));

describe('likenesses', () => {
  it('are there for all pairs that share a term, and only for those', () => {
    const vectors = [vectorOf('lamp', 'oil'), vectorOf('ship'), vectorOf('oil', 'ship'), vectorOf('lamp')];
    const { earlier, later, similarity } = findLikenesses(vectors);
    expect([...earlier].map((one, pair) => [one, later[pair]])).toEqual([
      [0, 2],
      [1, 2],
      [0, 3],
    ]);
    for (const [pair, alike] of similarity.entries()) {
      const [one, other] = [vectors[earlier[pair] ?? -1], vectors[later[pair] ?? -1]];
      expect(alike).toBeCloseTo(measureSimilarity(one ?? new Map(), other ?? new Map()));
    }
  });

  it('are not looked for behind the first 3,000 texts', () => {
    const lone = Array.from({ length: 2998 }, (_, at) => vectorOf(`word ${String(at)}`));
    const { later } = findLikenesses([vectorOf('lamp'), ...lone, vectorOf('lamp'), vectorOf('lamp')]);
    expect([...later]).toEqual([2999]);
  });

  it('of no text are none', () => {
    expect(findLikenesses([]).similarity).toHaveLength(0);
  });
});
