/**
 * Plain text, where characters mean themselves. Two habits are understood: paragraphs between blank lines, be they
 * wrapped by hand or not, and one line a paragraph without blank lines. Headings, lists and verse are told by their shape.
 */
import { findLineComments } from './plain-text-comments.ts';
import { bullet, isIndented, toNode, type Line, type Piece } from './plain-text-piece.ts';
import type { Reading } from '../reading.ts';

/**
 * @param text Plain text with LF line ends.
 * @param file The essay, for warnings.
 */
export function parsePlainText(text: string, file: string): Reading {
  const all = text.split('\n').map((line, index) => ({ text: line.trimEnd(), number: index + 1 }));
  const comments = findLineComments(all, file);
  const lines = all.filter(({ number }) => !comments.lines.has(number));
  const pieces = isLineAParagraph(splitPassages(lines))
    ? splitLines(lines.filter(({ text: line }) => line !== ''))
    : splitBlocks(splitPassages(blankComments(all, comments.lines)));
  const author = findAuthor(pieces);
  markHeadings(pieces);
  return {
    nodes: pieces.map(toNode),
    directives: comments.directives,
    warnings: comments.warnings,
    ...(author === undefined ? {} : { author }),
  };
}

function splitPassages(lines: readonly Line[]): Line[][] {
  const passages: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    if (line.text !== '') current.push(line);
    else if (current.length > 0) {
      passages.push(current);
      current = [];
    }
  }
  if (current.length > 0) passages.push(current);
  return passages;
}

/** A comment parts what is above it from what is below, as a blank line does; between items of a list it vanishes. */
function blankComments(lines: readonly Line[], comments: ReadonlySet<number>): Line[] {
  return lines.flatMap((line, index) => {
    if (!comments.has(line.number)) return [line];
    const next = lines.slice(index + 1).find(({ number }) => !comments.has(number));
    return next !== undefined && bullet.test(next.text) ? [] : [{ ...line, text: '' }];
  });
}

/**
 * Whether each line is a paragraph. Blank lines decide where they part one text from another; otherwise long lines
 * do, and lines that mostly end where a sentence ends.
 */
function isLineAParagraph(passages: readonly Line[][]): boolean {
  const texts = passages.filter((lines, index) => {
    const below = index === 0 ? lines.slice(isHeadingShape(lines.slice(0, 1)) ? 1 : 0) : lines;
    return below.some((line) => !isHeadingShape([line]) && readByline(line) === undefined);
  });
  if (texts.length > 1) return false;
  const lines = passages.flat();
  const sorted = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  if ((sorted[Math.floor(sorted.length * 0.9)] ?? 0) > unwrapped) return true;
  const full = lines.filter(({ text }) => text.length > 60);
  const ended = full.filter(endsSentence);
  return full.length >= lines.length / 3 && ended.length >= full.length * 0.6;
}

/** No one wraps lines by hand at more columns than this. */
const unwrapped = 120;

function endsSentence({ text }: Line): boolean {
  return /[.!?…:。！？]["”’»)\]]*$/.test(text);
}

function splitBlocks(passages: readonly Line[][]): Piece[] {
  const broken = passages.flatMap((lines) => lines.slice(0, -1).map(({ text }) => text.length));
  const usual = broken.sort((a, b) => a - b)[Math.floor(broken.length * 0.9)] ?? 0;
  const isPoem = passages.every((lines) => lines.length === 1 || isVerse(lines, usual));
  const [first = [], ...others] = passages;
  const [title, second, ...rest] = first;
  const blocks = others.flatMap((lines) => splitBlock(lines, usual, isPoem));
  if (title === undefined || second === undefined || !isHeadingShape([title]) || isHeadingShape(first)) {
    return [...splitBlock(first, usual, isPoem), ...blocks];
  }
  const hasByline = readByline(second) !== undefined;
  const hasSubtitle = rest.length === 0 && isHeadingShape([second]) && !isPoem && !startsLow(second);
  if (!hasByline && !hasSubtitle) return [...splitBlock(first, usual, isPoem), ...blocks];
  return [prose([title]), prose([second]), ...splitBlock(rest, usual, isPoem), ...blocks];
}

/** Lines without a blank one among them: one paragraph, unless they are verse or hold headings or a list. */
function splitBlock(lines: Line[], usual: number, isPoem: boolean): Piece[] {
  const below = isPoem ? 0 : findLineBelow(lines, usual);
  if (below > 0)
    return [lines.slice(0, below), lines.slice(below)].flatMap((part) => splitBlock(part, usual, isPoem));
  const isStanza = isPoem || (lines.length > 2 && isVerse(lines, usual));
  const pieces: Piece[] = [];
  let start = 0;
  for (const index of isStanza ? [] : findHeadings(lines, usual)) {
    pieces.push(...splitText(lines.slice(start, index), usual), prose(lines.slice(index, index + 1)));
    start = index + 1;
  }
  return [...pieces, ...splitText(lines.slice(start), usual)];
}

/** Where prose begins below an indented quotation, without a blank line between them; 0 if it doesn't. */
function findLineBelow(lines: readonly Line[], usual: number): number {
  const below = lines.findIndex((line) => !isIndented(line));
  const [last, next] = [lines[below - 1], lines[below]];
  if (last === undefined || next === undefined || lines.slice(below).some(isIndented)) return 0;
  return endsSentence(last) && hadRoom(last, next, widthOf(lines, usual)) ? below : 0;
}

/** A block's lines below one heading and above the next. */
function splitText(lines: Line[], usual: number): Piece[] {
  if (lines.length === 0) return [];
  const first = lines.findIndex(({ text }) => bullet.test(text));
  const introduced = first === 0 || lines[first - 1]?.text.endsWith(':') === true;
  if (countBullets(lines) >= 2 && introduced) {
    const items: Line[][] = [];
    for (const line of lines.slice(first)) {
      if (bullet.test(line.text)) items.push([line]);
      else items.at(-1)?.push(line);
    }
    return [...splitText(lines.slice(0, first), usual), { kind: 'list', items }];
  }
  if (lines.every(isRule)) return [{ kind: 'rule', lines }];
  return [{ kind: isVerse(lines, usual) ? 'verse' : 'prose', lines }];
}

function prose(lines: Line[]): Piece {
  return { kind: 'prose', lines };
}

function countBullets(lines: readonly Line[]): number {
  return lines.filter(({ text }) => bullet.test(text)).length;
}

/** Where headings stand directly above their text: nothing but their end was a reason to break the line. */
function findHeadings(lines: readonly Line[], usual: number): number[] {
  const width = widthOf(lines, usual);
  const isHeading = (line: Line, index: number) => {
    const previous = lines[index - 1];
    const next = lines[index + 1];
    if (next === undefined || isUnderline(next) || startsLow(next) || !isHeadingShape([line])) return false;
    if (previous !== undefined && !endsSentence(previous)) return false;
    // A few lines tell enough, and keep the time for a long block short.
    const below = lines.slice(index + 1, index + 9);
    if (bullet.test(next.text)) return countBullets(below) >= 2;
    const text = below.map((each) => each.text).join(' ');
    const isText = text.length > line.text.length && !isHeadingShape(below);
    return isText && (next.text.length > unwrapped || hadRoom(line, next, width));
  };
  return lines.flatMap((line, index) => (isHeading(line, index) ? [index] : []));
}

/** Columns that a line could have filled; at most 72, since paragraphs of one essay are wrapped unlike each other. */
function widthOf(lines: readonly Line[], usual: number): number {
  return Math.min(72, Math.max(50, usual, ...lines.map(({ text }) => text.length)));
}

function hadRoom(line: Line, next: Line, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return line.text.length + 1 + word.length <= width - 2;
}

function startsLow({ text }: Line): boolean {
  return /^\s*\p{Ll}/u.test(text);
}

function splitLines(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const isItem = bullet.test(line.text);
    const previous = pieces.at(-1);
    if (isItem && previous?.kind === 'list') previous.items.push([line]);
    else if (isItem && bullet.test(lines[index + 1]?.text ?? ''))
      pieces.push({ kind: 'list', items: [[line]] });
    else pieces.push({ kind: isRule(line) ? 'rule' : 'prose', lines: [line] });
  }
  return pieces;
}

function isRule({ text }: Line): boolean {
  return /^\s*(?:[-=_*~#]\s*){3,}$/.test(text);
}

/**
 * Verse breaks its lines early: the next line's first word would still have had room. Prose that was wrapped does so
 * only by chance, or where it was wrapped at fewer columns; then its lines begin in lower case.
 */
function isVerse(lines: readonly Line[], usual: number): boolean {
  if (lines.length < 2 || lines.some(({ text }) => text.length > shortLine)) return false;
  if (countBullets(lines) >= 2) return false;
  const low = lines.filter(startsLow).length;
  if (low > lines.length / 2 && lines.some(({ text }) => text.length > 50)) return false;
  const width = widthOf(lines, usual);
  const early = lines.slice(1).filter((next, index) => {
    const line = lines[index];
    return line !== undefined && hadRoom(line, next, width);
  });
  return early.length >= (lines.length - 1) * 0.6;
}

/** A line “by Somebody” right after the first one is the author, and no part of the text. */
function findAuthor(pieces: Piece[]): string | undefined {
  const [first, second] = pieces;
  if (first?.kind !== 'prose' || second?.kind !== 'prose' || second.lines.length !== 1) return undefined;
  const author = second.lines[0] === undefined ? undefined : readByline(second.lines[0]);
  if (author !== undefined) pieces.splice(1, 1);
  return author;
}

function readByline({ text }: Line): string | undefined {
  const [by = '', ...words] = text.trim().split(/\s+/);
  return by.toLowerCase() === 'by' && isName(words) ? words.join(' ') : undefined;
}

const nameParticles = new Set(['de', 'van', 'von', 'der', 'den', 'di', 'da', 'la', 'le', 'and']);

/** Whether the words are somebody's name and nothing more; a sentence would close with punctuation. */
function isName(words: readonly string[]): boolean {
  const isCapitalised = (word: string) => /^(?:d[’'])?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word);
  const last = words.at(-1);
  if (last === undefined || words.length > 6 || !isCapitalised(last) || last.endsWith('.')) return false;
  return words.every((word) => isCapitalised(word) || nameParticles.has(word));
}

function markHeadings(pieces: Piece[]): void {
  const dateline = findDateline(pieces);
  const title = dateline === 0 && isHeadingPiece(pieces[1]) ? 1 : 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'prose' && piece.kind !== 'verse') continue;
    if (index === dateline && (index > 0 || title > 0)) continue;
    const underlined = piece.lines.length === 2 && isUnderline(piece.lines[1]);
    const lines = underlined ? piece.lines.slice(0, 1) : piece.lines;
    let after = index + 1;
    while (pieces[after]?.kind === 'rule') after += 1;
    const next = pieces[after];
    if (!underlined && !startsPassage(lines, next, index === title)) continue;
    pieces[index] = { kind: 'heading', lines, depth: index === title ? 1 : 2 };
  }
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

function isUnderline(line: Line | undefined): boolean {
  return line !== undefined && /^(?:={3,}|-{3,}|~{3,})$/.test(line.text);
}

function isHeadingPiece(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && (piece.kind === 'prose' || piece.kind === 'verse') && isHeadingShape(piece.lines)
  );
}

const shortLine = 80;

/** Whether the lines are short and close without punctuation, or are a few in capitals. */
function isHeadingShape(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text.trim()).join(' ');
  if (!/\p{L}/u.test(text) || lines.some((line) => line.text.length > shortLine)) return false;
  if (/^\s*[-+*•–—]\s/.test(lines[0]?.text ?? '')) return false;
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return lines.length <= 3;
  if (lines.length > 1 || /^\s/.test(lines[0]?.text ?? '')) return false;
  // Two sentences are no heading; “1. Intro” is one.
  return !/[.,;:!?…。！？，；：–—-]["”’»)\]]*$/.test(text) && !/\p{L}{2,}[.!?] +\p{Lu}/u.test(text);
}

function startsPassage(lines: readonly Line[], next: Piece | undefined, isTitle: boolean): boolean {
  if (next === undefined || !isHeadingShape(lines)) return false;
  if (isTitle || next.kind === 'list') return true;
  // The title of a poem inside an essay belongs to the poem.
  if (next.kind !== 'prose' || isHeadingShape(next.lines)) return false;
  const length = (all: readonly Line[]) => all.map(({ text }) => text.trim()).join(' ').length;
  return length(next.lines) > length(lines);
}
