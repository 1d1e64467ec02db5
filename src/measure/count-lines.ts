import type { Piece } from './set-text.ts';

/** Lines that the pieces fill, each `room` ems wide: as many pieces on each as it holds. */
export function countLines(pieces: readonly Piece[], room: number): number {
  let lines = 0;
  let filled = 0;
  for (const piece of pieces) {
    const { width, space, isFirst } = piece;
    if (!isFirst && filled + space + width <= room) {
      filled += space + width;
      continue;
    }
    lines += 1;
    filled = width;
    if (width <= room) continue;
    // Too wide for any line: broken between letters.
    filled = 0;
    for (const letter of piece.letters()) {
      if (filled > 0 && filled + letter > room) {
        lines += 1;
        filled = 0;
      }
      filled += letter;
    }
  }
  return Math.max(1, lines);
}

/** The widest piece, in ems: what a column must hold so that no word is broken. */
export function widestPiece(pieces: readonly Piece[]): number {
  return pieces.reduce((widest, { width }) => Math.max(widest, width), 0);
}
