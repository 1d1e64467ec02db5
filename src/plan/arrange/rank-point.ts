/** Tells strong points from faint ones. */
import { countWords } from '../../talk/text/count-words.ts';
import { hardLimit, wholeLimit } from '../condense/point-length.ts';
import type { PointPiece } from '../piece.ts';

/** How faint a point is; the greater the better it could still be shown. */
export type Rank = number;

/** What a paragraph is worth to its essay speaks for showing its point, by this share of how well it stands alone. */
const worthShare = 0.6;

/** One sentence says the less of a paragraph the longer that is: by this much for each e-fold of an ordinary one. */
const length = { ordinary: 55, least: 20, share: 0.25 } as const;

/**
 * Of 352 points of paragraphs that a reader judged, two of three below the first misled or said nothing, of those above it
 * every fifth; what a point says was weighed in since, and speaks against most. In paragraphs of so many
 * words that one of several sentences is chosen, readers found 58 of 90 between the two good, as of those above the first.
 */
const faint = { remark: -0.1, paragraph: -0.7 } as const;
const fewestParagraphWords = 35;

/**
 * A sentence that its author wrote so short is shown where it is fainter, too: of 38 that this adds, readers found 31 good. Where
 * an author tells of himself, two readers found the faintest as good as the others: 27 and 28 of 34.
 */
const faintWhole = { any: -0.35, personal: -1.3 } as const;
const fewestWholeWords = 4;

/** Fainter than this a point says less than its section's heading alone. */
const faintest = -0.35;

/** What cannot be read at a glance had better be said. */
const overlongLoss = 0.8;

/** Weak points come behind all faint ones. */
const behind = 10;

/**
 * None of a strong point, or of one that its author chose.
 * @param isPersonal whether its essay's author tells of himself
 */
export function rankPoint(piece: PointPiece, isPersonal: boolean): Rank | undefined {
  const { isWeak, standing, substance = 0, value = 0, shows } = piece;
  if (shows.override === true) return undefined;
  if (isWeak === true) return (standing ?? 0) - behind;
  if (standing === undefined && !isOverlong(piece)) return undefined;
  const rank = (standing ?? 0) + substance + worthShare * value - judgeLength(piece) - lossOf(piece);
  return rank < barOf(piece, isPersonal) || isOverlong(piece) ? rank : undefined;
}

function barOf(piece: PointPiece, isPersonal: boolean): Rank {
  const bar = isBrief(piece) ? faintWhole[isPersonal ? 'personal' : 'any'] : faint.remark;
  return countSaid(piece) < fewestParagraphWords ? bar : Math.min(bar, faint.paragraph);
}

function countSaid({ says }: PointPiece): number {
  return says.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** Whether it is a whole sentence that a slide may show as it is. */
function isBrief({ isWhole, shows: { text } }: PointPiece): boolean {
  const words = countWords(text);
  return isWhole === true && words >= fewestWholeWords && words <= hardLimit;
}

/** What the paragraph's length takes from its point, or adds to it. */
function judgeLength(piece: PointPiece): number {
  return length.share * Math.log(Math.max(countSaid(piece), length.least) / length.ordinary);
}

/** Whether it could still be shown where nothing else of a section is: a long one whole, but nothing that is weak. */
export function canStandAlone(piece: PointPiece, rank: Rank): boolean {
  if (piece.isWeak === true) return false;
  return rank + lossOf(piece) > faintest;
}

/** Whether no sentence of the paragraph could be brought down to what a slide may show; verse is read line by line. */
export function isOverlong({ shows: { text, override } }: PointPiece): boolean {
  return override !== true && countWords(text) > wholeLimit && !text.includes('\n');
}

function lossOf({ shows: { text } }: PointPiece): number {
  return countWords(text) > hardLimit && !text.includes('\n') ? overlongLoss : 0;
}
