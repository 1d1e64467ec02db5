import type { ShownOf } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import type { Canvas } from '../../measure/canvas.ts';
import { holdsOverCode } from '../split/split-code.ts';
import type { Piece, SlidePiece } from '../piece.ts';

/** Never larger than usual: what is large stands elsewhere on its slide. */
const sizes: readonly Fit[] = ['l', 'm', 's'];

interface CodePiece extends SlidePiece {
  shows: ShownOf<'code'>;
}

/**
 * The pieces, their moves as far as they are possible: code grows out of other code of its language that stands right
 * before it, if each fills one slide. Both are set alike, so that what stays the same stays where it is.
 */
export function linkMoves(pieces: readonly Piece[], canvas: Canvas): Piece[] {
  const linked: Piece[] = [];
  for (const piece of pieces) {
    if (!isCode(piece) || piece.shows.moves === undefined) {
      linked.push(piece);
      continue;
    }
    // Code has a slide of its own, whether one is asked for or not.
    const before = linked.findLast(({ kind }) => kind !== 'break');
    const alike = before && isCode(before) && canMove(before, piece) && fitAlike([before, piece], canvas);
    if (!alike) {
      linked.push(standStill(piece));
      continue;
    }
    linked.push(piece);
    setAlike(linked, alike);
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

/** How both are set; nothing if across the slide, where there is room for fewer lines, one of them has none. */
function fitAlike(both: readonly CodePiece[], canvas: Canvas): Pick<CodePiece, 'fit' | 'isWide'> | undefined {
  const largest = Math.max(0, ...both.map(({ fit }) => sizes.indexOf(fit)));
  if (!both.some(needsWidth)) return { fit: sizes[largest] ?? 's' };
  const fit = sizes
    .slice(largest)
    .find((size) => both.every(({ shows }) => holdsOverCode({ fit: size, isWide: true }, shows, canvas)));
  return fit && { fit, isWide: true };
}

/** Whether it stands across the slide for its long lines, and not to be large there. */
function needsWidth({ isWide, fit }: CodePiece): boolean {
  return isWide === true && fit !== 'xl';
}

function standStill(piece: CodePiece): CodePiece {
  const shows = { ...piece.shows };
  delete shows.moves;
  return { ...piece, shows };
}

/** The last piece and all that it grew out of. */
function setAlike(pieces: Piece[], set: Pick<CodePiece, 'fit' | 'isWide'>): void {
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece?.kind === 'break') continue;
    if (piece === undefined || !isCode(piece)) return;
    const own = { ...piece };
    delete own.isWide;
    pieces[at] = { ...own, ...set };
    if (piece.shows.moves === undefined) return;
  }
}
