import type { Piece } from '../piece.ts';

/** "The lamp is cheap." "But a cheap lamp smokes.": a lone sentence shows nothing where what turns against it is shown. */
export function hideSetUps(pieces: readonly Piece[], isShown: (piece: Piece) => boolean): Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const isSetUp = piece.kind === 'point' && piece.isSetUp === true;
    return isSetUp && next !== undefined && isShown(next) ? { ...piece, isWeak: true } : piece;
  });
}
