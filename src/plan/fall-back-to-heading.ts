import { toSaid, type Piece } from './piece.ts';

/** Where no paragraph of a section says anything on its own, all of them are said under the section's heading. */
export function fallBackToHeading(pieces: readonly Piece[]): Piece[] {
  const isEmpty = (piece: Piece) =>
    piece.kind === 'said' || (piece.kind === 'point' && piece.isWeak === true);
  if (!pieces.every(isEmpty)) return [...pieces];
  return pieces.map((piece) => (piece.kind === 'point' ? toSaid(piece) : piece));
}
