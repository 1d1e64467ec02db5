/** Paragraphs without a point of their own are said with their neighbours. */
import type { Layout } from '../talk/talk.ts';
import { defaultPace, timePassages } from './pace.ts';
import { joinSpoken, sayOnly, type Piece, type PointPiece, type SaidPiece } from './piece.ts';
import { canStandAlone, isOverlong, rankPoint, type Rank } from './rank-point.ts';

/**
 * Seconds, at the usual pace. What is said for longer than a step wants something new to look at, be it weak. What is said
 * for longer than a remark tells a story of its own, of which one faint sentence gives no idea.
 */
const longest = { step: 90, remark: 12 } as const;

/** Fainter than this a remark says nothing even where it is a paragraph of its own: “Now we are ready!” */
const faintestRemark = -0.9;

/** A section of so few paragraphs would stand empty for most of its time if it hid what is faint. */
const few = { points: 3, faintest: -0.7 } as const;

/** Layouts that show one claim at a glance: while it stands, a remark can be made on it, and no story of its own told. */
const claims: ReadonlySet<Layout> = new Set(['contrast', 'number', 'question', 'quote', 'definition']);

/** What may be said with the step before it, and how long that takes. */
interface Rider {
  piece: PointPiece | SaidPiece;
  seconds: number;
  rank: Rank;
}

/**
 * A talk needs no point for each paragraph: one whose best sentence is weak ("Thank you all.", "They fail."), and a
 * longer one whose best is faint ("We also tried another pump. …"), is said with the step before it, or while the heading stands; the first ones where no
 * heading stands, with the step behind them. Where that would be said for too long, the strongest of them is shown. Items
 * of a list and what its author keeps stay points.
 * @param isHeaded whether a heading stands before the first piece
 */
export function joinWeak(pieces: readonly Piece[], lang: string, isHeaded: boolean): Piece[] {
  const secondsOf = (piece: Piece) =>
    piece.kind === 'break' ? 0 : timePassages(piece.says, lang, defaultPace(lang));
  const isBrief = pieces.filter(({ kind }) => kind === 'point').length <= few.points;
  const spared = isHeaded ? findSpared(pieces, secondsOf, isBrief) : undefined;
  const joined: Piece[] = [];
  // The seconds of the step that riders would be said with.
  let host = isHeaded ? 0 : undefined;
  let isClaim = false;
  let riders: Rider[] = [];
  const settle = () => {
    if (host !== undefined) joined.push(...settleRiders(host, riders));
    riders = [];
  };
  for (const piece of isHeaded ? pieces : joinFirst(pieces, secondsOf)) {
    const seconds = secondsOf(piece);
    const rider = host === undefined || piece === spared ? undefined : toRider(piece, seconds, isBrief);
    if (rider !== undefined && (!isClaim || rider.piece.kind === 'said' || seconds <= longest.remark)) {
      riders.push(rider);
      continue;
    }
    settle();
    if (piece.kind === 'break') host = undefined;
    else if (piece.kind !== 'said') {
      host = seconds;
      isClaim = piece.kind === 'slide' && claims.has(piece.layout);
    }
    joined.push(piece);
  }
  settle();
  return joined;
}

/** Of a section that would show nothing, the strongest paragraph that says something: it is better than a heading alone. */
function findSpared(
  pieces: readonly Piece[],
  secondsOf: (piece: Piece) => number,
  isBrief: boolean,
): Piece | undefined {
  const riders = pieces
    .filter(({ kind }) => kind !== 'break')
    .map((piece) => toRider(piece, secondsOf(piece), isBrief));
  if (riders.includes(undefined)) return undefined;
  const telling = riders.filter(
    (rider) => rider?.piece.kind === 'point' && canStandAlone(rider.piece, rider.rank),
  );
  return findStrongest(telling.filter((rider) => rider !== undefined))?.piece;
}

function findStrongest(riders: readonly Rider[]): Rider | undefined {
  return riders.reduce<Rider | undefined>(
    (best, rider) => (rider.rank > (best?.rank ?? -Infinity) ? rider : best),
    undefined,
  );
}

/** Whether all of them together are said within one step. */
export function isWithinStep(pieces: readonly Piece[], lang: string): boolean {
  const seconds = pieces.map((piece) =>
    piece.kind === 'break' ? 0 : timePassages(piece.says, lang, defaultPace(lang)),
  );
  return seconds.reduce((sum, each) => sum + each, 0) <= longest.step;
}

/** All said while the step stands that takes `host` seconds; if that is too long, the strongest is shown and parts them. */
function settleRiders(host: number, riders: readonly Rider[]): Piece[] {
  const total = riders.reduce((sum, { seconds }) => sum + seconds, host);
  const strongest = findStrongest(riders);
  if (total <= longest.step || strongest === undefined)
    return riders.map(({ piece }) => (piece.kind === 'said' ? piece : sayOnly(piece)));
  const at = riders.indexOf(strongest);
  return [
    ...settleRiders(host, riders.slice(0, at)),
    strongest.piece,
    ...settleRiders(strongest.seconds, riders.slice(at + 1)),
  ];
}

/** The weak paragraphs before the first step are said with it. */
function joinFirst(pieces: readonly Piece[], secondsOf: (piece: Piece) => number): readonly Piece[] {
  const [first, second, ...others] = pieces;
  if (first === undefined || second === undefined || second.kind === 'break' || second.kind === 'said')
    return pieces;
  const isJoinable =
    toRider(first, 0, false) !== undefined && secondsOf(first) + secondsOf(second) <= longest.step;
  if (!isJoinable || first.kind !== 'point' || !(first.isWeak === true || isOverlong(first))) return pieces;
  const { says, asides } = joinSpoken(first, second);
  return joinFirst([{ ...second, says, asides }, ...others], secondsOf);
}

/** @param isBrief whether its section has few paragraphs */
function toRider(piece: Piece, seconds: number, isBrief: boolean): Rider | undefined {
  if (piece.kind === 'said') return { piece, seconds, rank: -Infinity };
  if (piece.kind !== 'point' || piece.isItem === true || piece.keep === true) return undefined;
  const rank = rankPoint(piece);
  if (rank === undefined) return undefined;
  const isSpared = (seconds <= longest.remark && rank > faintestRemark) || (isBrief && rank > few.faintest);
  return isSpared && piece.isWeak !== true && !isOverlong(piece) ? undefined : { piece, seconds, rank };
}
