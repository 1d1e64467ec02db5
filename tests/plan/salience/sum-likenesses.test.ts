import { describe, expect, it } from 'vitest';
import { measureSimilarity } from '../../../src/plan/salience/similarity.ts';
import { sumLikenesses, tabulateTexts } from '../../../src/plan/salience/sum-likenesses.ts';

const vectorOf = (...terms: string[]) => new Map(terms.map((term) => [term, 1 / Math.sqrt(terms.length)]));

describe('sums of likenesses', () => {
  it('are those of all pairs, each times the other’s share', () => {
    const vectors = [
      vectorOf('lamp', 'oil'),
      vectorOf('ship'),
      vectorOf('oil', 'ship'),
      vectorOf(),
      vectorOf('lamp', 'oil', 'keeper'),
    ];
    const shares = Float64Array.of(0.5, 2, 1, 3, 0.25);
    const { toEarlier, toLater } = sumLikenesses(tabulateTexts(vectors), shares);
    for (const [text, own] of vectors.entries()) {
      const sumOf = (isMet: (other: number) => boolean) =>
        vectors.reduce(
          (sum, vector, at) => (isMet(at) ? sum + measureSimilarity(own, vector) * (shares[at] ?? 0) : sum),
          0,
        );
      expect(toEarlier[text]).toBeCloseTo(
        sumOf((other) => other < text),
        12,
      );
      expect(toLater[text]).toBeCloseTo(
        sumOf((other) => other > text),
        12,
      );
    }
  });

  it('are exactly 0 for a text that shares no term, so that it is known as like no other', () => {
    const { toEarlier, toLater } = sumLikenesses(
      tabulateTexts([vectorOf('lamp'), vectorOf('ship', 'sail', 'mast'), vectorOf('lamp')]),
      new Float64Array(3).fill(1 / 3),
    );
    expect([toEarlier[1], toLater[1]]).toEqual([0, 0]);
  });

  it('of no text are none', () => {
    expect(sumLikenesses(tabulateTexts([]), new Float64Array(0)).toLater).toHaveLength(0);
  });
});
