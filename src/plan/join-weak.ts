/** Paragraphs without a point of their own are said with their neighbours. */
import type { Layout } from '../talk/talk.ts';
import { defaultPace, timePassages } from './pace.ts';
import { joinSpoken, type Piece, type PointPiece, type SaidPiece } from './piece.ts';

/** Seconds, at the usual pace: what is said for longer wants something to look at, be it weak. */
const longest = { paragraph: 35, step: 60, remark: 12 } as const;

/** Layouts that show one claim at a glance: while it stands, a remark can be made on it, and no story of its own told. */
const claims: ReadonlySet<Layout> = new Set(['contrast', 'number', 'question', 'quote', 'definition']);

/**
 * A weak paragraph ("Thank you all.", "They fail.") is said with the step before it, or while the heading stands; the
 * first ones where no heading stands, with the step behind them. Items of a list and what its author keeps stay points,
 * and so does what would make a step too long.
 * @param isHeaded whether a heading stands before the first piece
 */
export function joinWeak(pieces: readonly Piece[], lang: string, isHeaded: boolean): Piece[] {
  const secondsOf = (piece: Piece) =>
    piece.kind === 'break' ? 0 : timePassages(piece.says, lang, defaultPace(lang));
  const joined: Piece[] = [];
  // The seconds of the step that a weak paragraph would be said with.
  let host = isHeaded ? 0 : undefined;
  let isClaim = false;
  for (const piece of isHeaded ? pieces : joinFirst(pieces, secondsOf)) {
    const seconds = secondsOf(piece);
    if (piece.kind === 'break') host = undefined;
    else if (
      host !== undefined &&
      (piece.kind === 'said' || (isJoinable(piece, seconds, host) && (!isClaim || seconds <= longest.remark)))
    ) {
      joined.push(toSaid(piece));
      host += seconds;
      continue;
    } else if (piece.kind !== 'said') {
      host = seconds;
      isClaim = piece.kind === 'slide' && claims.has(piece.layout);
    }
    joined.push(piece);
  }
  return joined;
}

/** Whether all of them together are said within one step. */
export function isWithinStep(pieces: readonly Piece[], lang: string): boolean {
  const seconds = pieces.map((piece) =>
    piece.kind === 'break' ? 0 : timePassages(piece.says, lang, defaultPace(lang)),
  );
  return seconds.reduce((sum, each) => sum + each, 0) <= longest.step;
}

/** The weak paragraphs before the first step are said with it. */
function joinFirst(pieces: readonly Piece[], secondsOf: (piece: Piece) => number): readonly Piece[] {
  const [first, second, ...others] = pieces;
  if (first === undefined || second === undefined || second.kind === 'break' || second.kind === 'said')
    return pieces;
  if (!isJoinable(first, secondsOf(first), secondsOf(second))) return pieces;
  const { says, asides } = joinSpoken(first, second);
  return joinFirst([{ ...second, says, asides }, ...others], secondsOf);
}

function isJoinable(piece: Piece, seconds: number, host: number): piece is PointPiece {
  return (
    piece.kind === 'point' &&
    piece.isWeak === true &&
    piece.isItem !== true &&
    piece.keep !== true &&
    seconds <= longest.paragraph &&
    host + seconds <= longest.step
  );
}

/** Said, without its worth: nobody would miss it. */
function toSaid({ says, asides, ...piece }: PointPiece | SaidPiece): SaidPiece {
  if (piece.kind === 'said') return { ...piece, says, asides };
  return { kind: 'said', says, asides };
}
