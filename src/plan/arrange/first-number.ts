import type { PointPiece } from '../piece.ts';

/** The first point's number, if the essay numbers all of the points and they follow each other. */
export function findFirstNumber(points: readonly PointPiece[]): number | undefined {
  const first = points[0]?.number;
  return first !== undefined && points.every(({ number }, at) => number === first + at) ? first : undefined;
}
