import type { Canvas } from '../../measure/canvas.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { endsAsQuestion, endsByAsking } from '../ends-as-question.ts';
import { fitText } from '../fit/fit-text.ts';
import { holdsLead } from '../fit/lead.ts';
import type { LeadPiece, Piece, PointPiece, SlidePiece, Spoken } from '../piece.ts';

/** “Sorry?” introduces nothing. */
const fewestWords = 4;

/**
 * The same pieces; a question stands over the points that answer it, as in an interview. The first of a section, which is
 * large, makes a hall listen; and of several that follow each other, each is told as a point.
 */
export function leadWithQuestions(pieces: readonly Piece[], canvas: Canvas): Piece[] {
  let asked = false;
  return pieces.map((piece, at) => {
    if (!isQuestion(piece)) return piece;
    const isFirst = piece.kind === 'slide' && !asked;
    asked ||= isFirst;
    if (isFirst || isAskedFor(pieces[at - 1])) return piece;
    const before = findShown(pieces, at, -1);
    const next = findShown(pieces, at, 1);
    const isAmong = (before !== undefined && isQuestion(before)) || next === undefined || isQuestion(next);
    if (isAmong || countWords(piece.shows.text) < fewestWords) return piece;
    return holdsLead(piece.shows, canvas, true) ? (toLead(piece, canvas) ?? piece) : piece;
  });
}

/** Whether the piece may come to stand over the slide behind it. */
export function canStandOver(piece: Piece): boolean {
  return piece.kind === 'lead' || isQuestion(piece);
}

function isAskedFor(before: Piece | undefined): boolean {
  return before?.kind === 'break' && before.layout === 'question';
}

/** The next piece in this direction that is more than the start of a slide. */
function findShown(pieces: readonly Piece[], from: number, step: 1 | -1): Piece | undefined {
  let at = from + step;
  while (pieces[at]?.kind === 'break') at += step;
  return pieces[at];
}

/** Whether what is said there ends as a question, so that what follows is the answer to another one. */
export function asksAtEnd({ says }: Spoken): boolean {
  return endsAsQuestion(says.at(-1)?.text ?? '');
}

type Question = (SlidePiece & { shows: PointPiece['shows'] }) | PointPiece;

function isQuestion(piece: Piece): piece is Question {
  if (piece.kind === 'slide') return piece.layout === 'question' && piece.shows.kind === 'text';
  if (piece.kind !== 'point' || piece.isItem === true || piece.shows.override === true) return false;
  return endsByAsking(piece.shows.text) && asksAtEnd(piece);
}

function toLead(question: Question, canvas: Canvas): LeadPiece | undefined {
  const { shows, says, asides, value, keep } = question;
  const fit = fitText('question', shows, canvas);
  if (fit === undefined) return undefined;
  const spoken = { says, asides, ...(value !== undefined && { value }), ...(keep && { keep }) };
  const slide = { kind: 'slide', layout: 'question', fit, shows, ...spoken } as const;
  return { kind: 'lead', shows, block: says[0]?.line ?? 0, question: slide, ...spoken };
}
