/** Paragraphs that their author counts stay together. */
import { findSequenceWords } from '../find/sequence-words.ts';
import type { Piece, PointPiece } from '../piece.ts';

/**
 * The pieces of a section; where it counts paragraphs at least up to “Third, …”, none of these is too faint to be shown
 * beside the others. Weak ones stay weak.
 */
export function keepCounted(pieces: readonly Piece[], lang: string): readonly Piece[] {
  const words = findSequenceWords(lang);
  if (words === undefined) return pieces;
  const { first, next, third, last } = words;
  const begins = (piece: Piece, ...by: readonly RegExp[]) =>
    isOwnPoint(piece) && by.some((word) => word.test(piece.says[0]?.text ?? ''));
  const from = pieces.findIndex((piece) => begins(piece, first));
  if (from === -1 || !pieces.slice(from).some((piece) => begins(piece, third))) return pieces;
  return pieces.map((piece, at) => {
    if (at < from || !isOwnPoint(piece) || !begins(piece, first, next, third, last)) return piece;
    const kept = { ...piece };
    delete kept.standing;
    return kept;
  });
}

function isOwnPoint(piece: Piece): piece is PointPiece {
  return piece.kind === 'point' && piece.isItem !== true;
}
