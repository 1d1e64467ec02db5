import { describe, expect, it } from 'vitest';
import type { PointPiece } from '../../../src/plan/piece.ts';
import { rankPoint } from '../../../src/plan/arrange/rank-point.ts';

const piece = (known: Partial<PointPiece>): PointPiece => ({
  kind: 'point',
  shows: { kind: 'text', text: 'Old pumps leak', marks: [] },
  says: [],
  asides: [],
  block: 1,
  ...known,
});

describe('a point', () => {
  it('is strong where it stands alone or its paragraph is worth much, and where its author chose it', () => {
    expect(rankPoint(piece({ standing: 0.3, value: 0 }), false)).toBeUndefined();
    expect(rankPoint(piece({ standing: 0, value: 1 }), false)).toBeUndefined();
    expect(rankPoint(piece({}), false)).toBeUndefined();
    const shows: PointPiece['shows'] = { kind: 'text', text: 'They leak', marks: [], override: true };
    expect(rankPoint(piece({ standing: -1, value: 0, isWeak: true, shows }), false)).toBeUndefined();
  });

  it('is the fainter the worse it stands alone, and a weak one the faintest', () => {
    const [faint = NaN, fainter = NaN, weak = NaN] = [
      piece({ standing: -0.5, value: 0.2 }),
      piece({ standing: -0.8, value: 0.2 }),
      piece({ standing: 0.1, value: 0.2, isWeak: true }),
    ].map((each) => rankPoint(each, false));
    expect(faint).toBeGreaterThan(fainter);
    expect(fainter).toBeGreaterThan(weak);
  });

  it('is strong where it is a whole sentence, above all where its author tells of himself', () => {
    const shows: PointPiece['shows'] = { kind: 'text', text: 'I turned off the old pump', marks: [] };
    const whole = (standing: number) => piece({ shows, standing, substance: -0.25, value: 0, isWhole: true });
    expect(rankPoint(whole(-0.3), false)).toBeUndefined();
    expect(rankPoint({ ...whole(-0.3), isWhole: false }, false)).toBeDefined();
    expect(rankPoint(whole(-0.8), false)).toBeDefined();
    expect(rankPoint(whole(-0.8), true)).toBeUndefined();
  });

  it('says the less of its paragraph the longer that is', () => {
    const saidFor = (words: number) =>
      piece({ standing: -0.6, value: 0.2, says: [{ text: 'pump '.repeat(words), line: 1, endLine: 1 }] });
    expect(rankPoint(saidFor(40), false)).toBeUndefined();
    expect(rankPoint(saidFor(160), false)).toBeDefined();
  });
});
