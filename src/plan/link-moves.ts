import type { ShownOf } from '../talk/shown.ts';
import type { Fit } from '../talk/talk.ts';
import type { Piece, SlidePiece } from './piece.ts';

const sizes: readonly Fit[] = ['xl', 'l', 'm', 's'];

interface CodePiece extends SlidePiece {
  shows: ShownOf<'code'>;
}

/**
 * The pieces, their moves as far as they are possible: code grows out of other code of its language that stands right
 * before it, if each fills one slide. Both are set alike, so that what stays the same stays where it is.
 */
export function linkMoves(pieces: readonly Piece[]): Piece[] {
  const linked: Piece[] = [];
  for (const piece of pieces) {
    if (!isCode(piece) || piece.shows.moves === undefined) {
      linked.push(piece);
      continue;
    }
    // Code has a slide of its own, whether one is asked for or not.
    const before = linked.findLast(({ kind }) => kind !== 'break');
    if (before === undefined || !isCode(before) || !canMove(before, piece)) {
      linked.push(standStill(piece));
      continue;
    }
    linked.push(piece);
    setAlike(linked, sizes[Math.max(sizes.indexOf(before.fit), sizes.indexOf(piece.fit))] ?? 's');
  }
  return linked;
}

function isCode(piece: Piece): piece is CodePiece {
  return piece.kind === 'slide' && piece.shows.kind === 'code';
}

function canMove(before: CodePiece, piece: CodePiece): boolean {
  return (
    before.part === undefined && piece.part === undefined && before.shows.language === piece.shows.language
  );
}

function standStill(piece: CodePiece): CodePiece {
  const shows = { ...piece.shows };
  delete shows.moves;
  return { ...piece, shows };
}

/** The last piece and all that it grew out of. */
function setAlike(pieces: Piece[], fit: Fit): void {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind === 'break') continue;
    if (piece === undefined || !isCode(piece)) return;
    pieces[at] = { ...piece, fit };
    if (piece.shows.moves === undefined) return;
  }
}
