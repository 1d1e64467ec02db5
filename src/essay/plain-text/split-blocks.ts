/** Text with a blank line between its blocks, parted into paragraphs, verse, lists, quotations, rules, and headings that stand right above their text. */
import { readByline } from './byline.ts';
import { readHeadingMark } from './heading-marks.ts';
import { joinLooseItems } from './join-loose-items.ts';
import {
  endsSentence,
  hadRoom,
  isCapitals,
  isHeadingShape,
  isUnderline,
  isVerse,
  startsLow,
  unwrapped,
  widthOf,
} from './line-shapes.ts';
import { findItems, readMark } from './list-marks.ts';
import { isIndented, isRule, type Line, type Piece } from './plain-text-piece.ts';
import { partQuoted, unquote } from './quoted.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/**
 * Parts passages into the pieces that they consist of.
 * @param passages the lines between blank ones; title and byline or subtitle may share the first
 */
export function splitBlocks(passages: readonly Line[][]): Piece[] {
  const broken = passages.flatMap((lines) => lines.slice(0, -1).map(({ text }) => text.length));
  const usual = broken.sort((a, b) => a - b)[Math.floor(broken.length * 0.9)] ?? 0;
  const isPoem = passages.every((lines) => lines.length === 1 || isVerse(lines, usual));
  const [first = [], ...others] = passages;
  const blocks = others.flatMap((lines) => splitBlock(lines, usual, isPoem));
  return joinLooseItems([...splitTop(first, usual, isPoem), ...blocks]);
}

/** The first block, where a title may stand right above its byline or a subtitle. */
function splitTop(lines: Line[], usual: number, isPoem: boolean): Piece[] {
  const [title, second, ...rest] = lines;
  if (title === undefined || second === undefined || !isHeadingShape([title]) || isHeadingShape(lines)) {
    return splitBlock(lines, usual, isPoem);
  }
  const hasByline = readByline(second) !== undefined;
  const hasSubtitle = rest.length === 0 && isHeadingShape([second]) && !isPoem && !startsLow(second);
  if (!hasByline && !hasSubtitle) return splitBlock(lines, usual, isPoem);
  const below: Piece = { kind: hasByline ? 'prose' : 'subtitle', lines: [second] };
  return [prose([title]), below, ...splitBlock(rest, usual, isPoem)];
}

/** Lines without a blank one among them: one paragraph, unless they are verse or hold headings, a list or a quotation. */
function splitBlock(lines: Line[], usual: number, isPoem: boolean): Piece[] {
  return partQuoted(lines).flatMap(({ isQuoted, lines: run }): Piece[] => {
    if (!isQuoted) return splitUnquoted(run, usual, isPoem);
    const inner = unquote(run).flatMap((passage) => splitUnquoted(passage, usual, false));
    return [{ kind: 'quote', pieces: joinLooseItems(inner) }];
  });
}

function splitUnquoted(lines: Line[], usual: number, isPoem: boolean): Piece[] {
  const [first, ...under] = lines;
  const marked = first === undefined ? undefined : readHeadingMark(first, under[0]);
  if (marked !== undefined) return [marked, ...splitText(under, usual)];
  const below = isPoem ? 0 : findLineBelow(lines, usual);
  if (below > 0)
    return [lines.slice(0, below), lines.slice(below)].flatMap((part) => splitUnquoted(part, usual, isPoem));
  const [top] = lines;
  const isNumbered = top !== undefined && /^\d/.test(top.text) && isCapitals(top) && isHeadingShape([top]);
  const isStanza = isPoem || (lines.length > 2 && !isNumbered && isVerse(lines, usual));
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
  const marked = findItems(lines);
  const [first = -1] = marked;
  const introduced = first === 0 || lines[first - 1]?.text.endsWith(':') === true;
  if (marked.length >= 2 && introduced) {
    const items = marked.map((start, at) => lines.slice(start, marked[at + 1]));
    return [...splitText(lines.slice(0, first), usual), { kind: 'list', items }];
  }
  if (lines.every(isRule)) return [{ kind: 'rule', lines }];
  if (isVerse(lines, usual)) return [{ kind: 'verse', lines }];
  return splitParagraphs(lines).map(prose);
}

/** Where headings stand directly above their text: nothing but their end was a reason to break the line. */
function findHeadings(lines: readonly Line[], usual: number): number[] {
  const width = widthOf(lines, usual);
  const isHeading = (line: Line, index: number) => {
    const previous = lines[index - 1];
    const next = lines[index + 1];
    if (next === undefined || isUnderline(next) || !isHeadingShape([line])) return false;
    if (previous !== undefined && !endsSentence(previous)) return false;
    // “NAME” above indented text, as in manuals, whatever the text is.
    if (isCapitals(line) && !isIndented(line) && isIndented(next)) return true;
    if (startsLow(next)) return false;
    // A few lines tell enough, and keep the time for a long block short.
    const below = lines.slice(index + 1, index + 9);
    if (readMark(next) !== undefined) return findItems(below).length >= 2;
    const text = below.map((each) => each.text).join(' ');
    const isText = text.length > line.text.length && !isHeadingShape(below);
    return isText && (next.text.length > unwrapped || hadRoom(line, next, width));
  };
  return lines.flatMap((line, index) => (isHeading(line, index) ? [index] : []));
}

function prose(lines: Line[]): Piece {
  return { kind: 'prose', lines };
}
