/** Headings of plain text: a short line above what is longer, or one that is underlined. */
import { isHeadingShape, isUnderline } from './line-shapes.ts';
import { findNamedChapters, part } from './named-chapters.ts';
import type { Line, Piece } from './plain-text-piece.ts';

/** Makes headings of the pieces that head what follows them, in place; the first of all may be the title. */
export function markHeadings(pieces: Piece[]): void {
  const dateline = findDateline(pieces);
  const title = dateline === 0 && isHeadingPiece(pieces[1]) ? 1 : 0;
  const chapters = findNamedChapters(pieces);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'prose' && piece.kind !== 'verse') continue;
    const chapter = chapters.get(index);
    if (chapter === 'listed') continue;
    if (index === dateline && (index > 0 || title > 0)) continue;
    const bare = isUnderline(piece.lines[0], piece.lines[1]) ? piece.lines.slice(1) : piece.lines;
    const underlined = bare.length === 2 && isUnderline(bare[1], bare[0]);
    const lines = underlined ? bare.slice(0, 1) : piece.lines;
    let after = index + 1;
    while (pieces[after]?.kind === 'rule') after += 1;
    const next = pieces[after];
    const starts = chapter === 'heading' ? next !== undefined : startsPassage(lines, next, index === title);
    if (!underlined && !starts) continue;
    pieces[index] = { kind: 'heading', lines, depth: index === title ? 1 : 2 };
  }
}

const chapterNumber = new RegExp(
  `^(?:${part} )?(?:[IVXLC]+|\\d{1,3}|premi[eè]re?|the first|first|one|eins|erstes)[.:]?$`,
  'iu',
);
/** The pieces, of which “CHAPTER II” right above “OF BREAD” is one heading. */
export function joinChapters(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let isTaken = false;
  for (const [index, piece] of pieces.entries()) {
    const whole: Piece | undefined = isTaken
      ? undefined
      : joinChapter(piece, pieces[index + 1], pieces[index + 2]);
    if (!isTaken) joined.push(whole ?? piece);
    isTaken = whole !== undefined;
  }
  return joined;
}

function joinChapter(
  number: Piece | undefined,
  name: Piece | undefined,
  text: Piece | undefined,
): Piece | undefined {
  if (number?.kind !== 'prose' || name?.kind !== 'prose' || text?.kind !== 'prose') return undefined;
  const [line] = number.lines;
  if (line === undefined || number.lines.length > 1 || !chapterNumber.test(line.text.trim()))
    return undefined;
  if (!isHeadingShape(name.lines) || isHeadingShape(text.lines)) return undefined;
  const stop = /[.:]$/.test(line.text) ? '' : '.';
  return { kind: 'heading', depth: 2, lines: [{ ...line, text: line.text.trim() + stop }, ...name.lines] };
}

function isHeadingPiece(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (piece.kind === 'prose' || piece.kind === 'verse') && isHeadingShape(piece.lines)
  );
}

/** Whether these lines look like a heading, and what follows like the text below one. */
function startsPassage(lines: readonly Line[], next: Piece | undefined, isTitle: boolean): boolean {
  if (next === undefined) return false;
  if (!isHeadingShape(isTitle ? lines.map(fromCentre) : lines)) return false;
  if (isTitle || next.kind === 'list') return true;
  // The title of a poem inside an essay belongs to the poem.
  if (next.kind !== 'prose' || isHeadingShape(next.lines)) return false;
  const length = (all: readonly Line[]) => all.map(({ text }) => text.trim()).join(' ').length;
  return length(next.lines) > length(lines);
}

/** A line in the middle of its page, from its first word. */
function fromCentre(line: Line): Line {
  return /^(?:\t| {8})/u.test(line.text) ? { ...line, text: line.text.trim() } : line;
}

/** Where the one date stands that heads the essay; the many of a diary are headings. */
function findDateline(pieces: readonly Piece[]): number | undefined {
  const dates = pieces.flatMap((piece, index) =>
    piece.kind === 'prose' && piece.lines.length === 1 && isDate(piece.lines[0]?.text ?? '') ? [index] : [],
  );
  const [date] = dates;
  return dates.length === 1 && date !== undefined && date < 3 ? date : undefined;
}

/** “12 March 2020”, “Berlin, May 3rd, 2020”, “May 2020”, “2020-03-12”. */
function isDate(text: string): boolean {
  const words = text.trim().split(/[\s,./-]+/);
  const numbers = words.filter((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word));
  const others = words.length - numbers.length;
  const hasYear = numbers.some((number) => /^\d{4}$/.test(number));
  return hasYear && (numbers.length === 1 ? others === 1 : numbers.length <= 3 && others <= 3);
}
