import type { Piece } from './set-text.ts';

/**
 * Lines that the pieces fill, each `room` ems wide: as many pieces on each as it holds.
 * @param indent of what runs over, in ems
 */
export function countLines(pieces: readonly Piece[], room: number, indent = 0): number {
  let lines = 0;
  let filled = 0;
  let held = room;
  for (const piece of pieces) {
    const { width, space, isFirst } = piece;
    if (!isFirst && filled + space + width <= held) {
      filled += space + width;
      continue;
    }
    lines += 1;
    held = isFirst ? room : room - indent;
    filled = width;
    if (width <= held) continue;
    // Too wide for any line: broken between letters.
    filled = 0;
    for (const letter of piece.letters()) {
      if (filled > 0 && filled + letter > held) {
        lines += 1;
        held = room - indent;
        filled = 0;
      }
      filled += letter;
    }
  }
  return Math.max(1, lines);
}

/** Whether the text has lines of its own, as verses have. */
export function hasOwnLines(pieces: readonly Piece[]): boolean {
  return pieces.some(({ isFirst }, index) => isFirst && index > 0);
}

/** The widest piece, in ems: what a column must hold so that no word is broken. */
export function widestPiece(pieces: readonly Piece[]): number {
  return pieces.reduce((widest, { width }) => Math.max(widest, width), 0);
}
