import type { Piece, PointPiece, SaidPiece } from './piece.ts';

/** Where no paragraph of a section says anything on its own, all of them are said under the section's heading. */
export function fallBackToHeading(pieces: readonly Piece[]): Piece[] {
  const isEmpty = (piece: Piece) =>
    piece.kind === 'said' || (piece.kind === 'point' && piece.isWeak === true);
  if (!pieces.every(isEmpty)) return [...pieces];
  return pieces.map((piece) => (piece.kind === 'point' ? toSaid(piece) : piece));
}

function toSaid({ says, asides, value, keep }: PointPiece): SaidPiece {
  return { kind: 'said', says, asides, ...(value !== undefined && { value }), ...(keep && { keep }) };
}
