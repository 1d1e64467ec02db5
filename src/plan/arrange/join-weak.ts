/** Paragraphs without a point of their own are said with their neighbours. */
import type { Layout } from '../../talk/talk.ts';
import { leadsOn } from '../condense/judge/leads-on.ts';
import { defaultPace, timePassages } from '../pace.ts';
import {
  joinSpoken,
  sayOnly,
  type Piece,
  type PointPiece,
  type SaidPiece,
  type SlidePiece,
} from '../piece.ts';
import { hideSetUps } from './hide-set-ups.ts';
import { canStandAlone, isOverlong, rankPoint, type Rank } from './rank-point.ts';

/**
 * Seconds, at the usual pace. What is said for longer than a step wants something new to look at; while something stands
 * and only the faintest could follow, it stands for longer, since three of four of those mislead or say nothing. While
 * the title stands, hearers wait for the talk to begin. What is said for longer than a remark tells a story of its own.
 * What follows a list leaves its last item soon.
 */
const longest = { step: 90, patience: 150, opening: 30, item: 30, remark: 12 } as const;

/**
 * Fainter than this, a remark says nothing even where it is a paragraph of its own: “Now we are
 * ready!” Readers found two of three of those to mislead or to say nothing.
 */
const faintest = -0.5;

/**
 * A section of so few paragraphs would stand empty for most of its time if it hid all that is faint; of what is fainter
 * than this, readers found every second to mislead, to be broken or to say nothing.
 */
const fewPoints = 3;
const faintestOfFew = -0.35;

/** What is seen before the first piece. */
export type Stands = 'heading' | 'title' | 'nothing';

/** Layouts that show one claim at a glance: while it stands, a remark can be made on it, and no story of its own told. */
const claims: ReadonlySet<Layout> = new Set(['contrast', 'number', 'question', 'quote', 'definition']);

type Ride = (piece: Piece, seconds?: number) => Rider | undefined;

/** What may be said with the step before it, and how long that takes. */
interface Rider {
  piece: PointPiece | SaidPiece;
  seconds: number;
  rank: Rank;
}

export interface Surroundings {
  lang: string;
  /** Whether its author tells of himself. */
  isPersonal: boolean;
  stands: Stands;
  /** Lines of blocks whose points stay, however faint. */
  held: ReadonlySet<number>;
}

/**
 * A talk needs no point for each paragraph: one whose best sentence is weak ("Thank you all.", "They fail.") or faint
 * ("We also tried another pump.") is said with the step before it, or while the heading or the title stands; weak ones
 * that would keep the title standing for long are said with the step behind them, and so are those that would long be said
 * with a list's last item. Where that would be said for too long, the strongest of them is shown. Items of a list and what
 * its author keeps stay points.
 */
export function joinWeak(
  pieces: readonly Piece[],
  { lang, isPersonal, stands, held }: Surroundings,
): Piece[] {
  const secondsOf = (piece: Piece) =>
    piece.kind === 'break' ? 0 : timePassages(piece.says, lang, defaultPace(lang));
  const isBrief = pieces.filter(({ kind }) => kind === 'point').length <= fewPoints;
  const isHeld = (piece: Piece) => piece.kind === 'point' && held.has(piece.block);
  const ride = (piece: Piece, seconds = secondsOf(piece)) =>
    isHeld(piece) ? undefined : toRider(piece, seconds, { isBrief, isPersonal });
  const told = hideSetUps(pieces, (piece) => piece.kind === 'point' && ride(piece) === undefined);
  const own = stands === 'heading' ? told : joinFirst(told, secondsOf, ride);
  const spared = findSpared(own, ride, stands);
  const joined: Piece[] = [];
  // The seconds of the step that riders would be said with.
  let host: number | undefined = stands === 'heading' ? 0 : longest.step - longest.opening;
  let isSign = true;
  let isClaim = false;
  let isItem = false;
  let riders: Rider[] = [];
  const settle = () => {
    if (host !== undefined) joined.push(...settleRiders(host, riders, isSign));
    riders = [];
  };
  for (const next of own) {
    let piece = next;
    let seconds = secondsOf(piece);
    const rider = host === undefined || piece === spared ? undefined : ride(piece);
    if (rider !== undefined && (!isClaim || rider.piece.kind === 'said' || seconds <= longest.remark)) {
      riders.push(rider);
      continue;
    }
    const lead = findLead(host ?? 0, riders, piece);
    if (lead !== undefined && (piece.kind === 'point' || piece.kind === 'slide')) {
      riders.pop();
      piece = { ...piece, ...joinSpoken(lead, piece) };
      seconds = secondsOf(piece);
    }
    if (isItem && canTake(piece, seconds, riders, host ?? 0)) {
      for (const rider of riders.reverse()) piece = { ...piece, ...joinSpoken(sayRider(rider), piece) };
      seconds = secondsOf(piece);
      riders = [];
    }
    settle();
    if (piece.kind === 'break') host = undefined;
    else if (piece.kind !== 'said') {
      host = seconds;
      isSign = false;
      isItem = piece.kind === 'point' && piece.isItem === true;
      isClaim = piece.kind === 'slide' && claims.has(piece.layout);
    }
    joined.push(piece);
  }
  settle();
  return joined;
}

/**
 * Whether what follows a list is too long to be said with its last item, and not too long for the piece behind it. Where
 * the strongest of it would be shown, it is.
 */
function canTake(
  piece: Piece,
  seconds: number,
  riders: readonly Rider[],
  host: number,
): piece is PointPiece | SlidePiece {
  // What is only said may be the item's own.
  if (riders.some((rider) => rider.piece.kind === 'said')) return false;
  const total = riders.reduce((sum, rider) => sum + rider.seconds, 0);
  const strongest = findStrongest(riders)?.piece;
  const isHidden = host + total <= longest.step || strongest?.kind !== 'point' || strongest.isWeak === true;
  const isShown = piece.kind === 'point' || piece.kind === 'slide';
  return isHidden && isShown && total > longest.item && total + seconds <= longest.step;
}

/**
 * What leads on to a piece (“To them I would only say:”) and would have to be shown, since it cannot be said with the step
 * before: it is said with what it leads to.
 */
function findLead(host: number, riders: readonly Rider[], next: Piece): PointPiece | undefined {
  const last = riders.at(-1);
  if (last?.piece.kind !== 'point' || last.piece.isWeak !== true || last.seconds > longest.remark)
    return undefined;
  const total = riders.reduce((sum, { seconds }) => sum + seconds, host);
  const isLead = leadsOn(last.piece.says.at(-1)?.text ?? '');
  const isNext = next.kind === 'point' || next.kind === 'slide';
  return isNext && isLead && total > longest.step ? last.piece : undefined;
}

/**
 * Of a section that would show nothing, the strongest paragraph that says something: it is better than a heading alone.
 * Of a talk that would show nothing, the strongest.
 */
function findSpared(pieces: readonly Piece[], ride: Ride, stands: Stands): Piece | undefined {
  if (stands === 'title') return undefined;
  const riders = pieces.filter(({ kind }) => kind !== 'break').map((piece) => ride(piece));
  if (riders.includes(undefined)) return undefined;
  const points = riders.filter((rider) => rider !== undefined).filter(({ piece }) => piece.kind === 'point');
  const telling = points.filter(({ piece, rank }) => piece.kind === 'point' && canStandAlone(piece, rank));
  return findStrongest(telling.length > 0 || stands === 'heading' ? telling : points)?.piece;
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

/**
 * All said while the step stands that takes `host` seconds; if that is too long, the strongest is shown and parts them.
 * @param isSign whether only the title or the heading stands
 */
function settleRiders(host: number, riders: readonly Rider[], isSign: boolean): Piece[] {
  const settled: Piece[] = [];
  // No recursion: where all are as weak as one another, each parts off one, and there can be ten thousand.
  const whole = { host, from: 0, to: riders.length, strongest: sortByStrength(riders), isSign };
  const open: (typeof whole & { shown?: Piece })[] = [whole];
  for (let run = open.pop(); run !== undefined; run = open.pop()) {
    const { from, to, shown } = run;
    // What can only be said cannot part the others.
    const strongest = run.strongest?.rider.rank === -Infinity ? undefined : run.strongest;
    const isPatient = !run.isSign && strongest !== undefined && strongest.rider.rank < faintest;
    if (strongest === undefined || !takesLonger(riders, run, isPatient ? longest.patience : longest.step)) {
      if (shown !== undefined) settled.push(shown);
      settled.push(...riders.slice(from, to).map(sayRider));
      continue;
    }
    const { at, rider, before, behind } = strongest;
    open.push(
      { host: rider.seconds, from: at + 1, to, strongest: behind, isSign: false, shown: rider.piece },
      { ...run, to: at, strongest: before },
    );
  }
  return settled;
}

function takesLonger(
  riders: readonly Rider[],
  { host, from, to }: { host: number; from: number; to: number },
  limit: number,
): boolean {
  let total = host;
  for (let at = from; at < to && total <= limit; at += 1) total += riders[at]?.seconds ?? 0;
  return total > limit;
}

/** The strongest of several riders, the first of those that are as strong, and the same of those on both sides of it. */
interface Strongest {
  at: number;
  rider: Rider;
  before?: Strongest | undefined;
  behind?: Strongest | undefined;
}

/** A Cartesian tree, made in one pass: to look for the strongest in each half anew takes minutes for ten thousand. */
function sortByStrength(riders: readonly Rider[]): Strongest | undefined {
  const open: Strongest[] = [];
  for (const [at, rider] of riders.entries()) {
    let before: Strongest | undefined;
    while ((open.at(-1)?.rider.rank ?? Infinity) < rider.rank) before = open.pop();
    const own: Strongest = { at, rider, before };
    const last = open.at(-1);
    if (last !== undefined) last.behind = own;
    open.push(own);
  }
  return open[0];
}

/**
 * The weak paragraphs before the first step are said while the title stands, for as long as hearers wait; those behind
 * them, what leads on to the first step, and all where that is faint itself, are said with it.
 */
function joinFirst(
  pieces: readonly Piece[],
  secondsOf: (piece: Piece) => number,
  ride: Ride,
): readonly Piece[] {
  const isWeak = (piece: Piece) =>
    piece.kind === 'point' && (piece.isWeak === true || isOverlong(piece)) && ride(piece, 0) !== undefined;
  const step = pieces.find((piece) => !isWeak(piece));
  let wait: number = step !== undefined && ride(step) === undefined ? longest.opening : 0;
  let at = 0;
  for (const piece of pieces) {
    if (piece === step) break;
    wait -= secondsOf(piece);
    if (wait < 0 || (piece.kind === 'point' && leadsOn(piece.says.at(-1)?.text ?? ''))) break;
    at += 1;
  }
  return [...pieces.slice(0, at), ...joinOnward(pieces.slice(at), secondsOf, isWeak)];
}

/** Each said with the one behind it. */
function joinOnward(
  pieces: readonly Piece[],
  secondsOf: (piece: Piece) => number,
  isWeak: (piece: Piece) => boolean,
): readonly Piece[] {
  const [first, second, ...others] = pieces;
  if (first?.kind !== 'point' || !isWeak(first)) return pieces;
  if (second === undefined || second.kind === 'break' || second.kind === 'said') return pieces;
  if (secondsOf(first) + secondsOf(second) > longest.step) return pieces;
  const { says, asides, riders } = joinSpoken(sayOnly(first), second);
  return joinOnward([{ ...second, says, asides, ...(riders && { riders }) }, ...others], secondsOf, isWeak);
}

function sayRider({ piece }: Rider): SaidPiece {
  return piece.kind === 'said' ? piece : sayOnly(piece);
}

/** @param isBrief whether its section has few paragraphs */
function toRider(
  piece: Piece,
  seconds: number,
  { isBrief, isPersonal }: { isBrief: boolean; isPersonal: boolean },
): Rider | undefined {
  if (piece.kind === 'said') return { piece, seconds, rank: -Infinity };
  if (piece.kind !== 'point' || piece.isItem === true || piece.keep === true) return undefined;
  const rank = rankPoint(piece, isPersonal);
  if (rank === undefined) return undefined;
  const isSpared = (seconds <= longest.remark && rank > faintest) || (isBrief && rank > faintestOfFew);
  return isSpared && piece.isWeak !== true && !isOverlong(piece) ? undefined : { piece, seconds, rank };
}
