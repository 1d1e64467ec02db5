import { sayOnly, type Piece } from '../piece.ts';

/**
 * Where no paragraph of a section says anything on its own, all of them are said under the section's heading. Items of a
 * list stay points: "Dogs" and "Cats" are what the list is there for.
 */
export function fallBackToHeading(pieces: readonly Piece[]): Piece[] {
  const isEmpty = (piece: Piece) =>
    piece.kind === 'said' || (piece.kind === 'point' && piece.isWeak === true && piece.isItem !== true);
  if (!pieces.every(isEmpty)) return [...pieces];
  return pieces.map((piece) => (piece.kind === 'point' ? sayOnly(piece) : piece));
}
