/** Text with a blank line between its blocks, parted into paragraphs, verse, lists, rules, and headings that stand right above their text. */
import { readByline } from './byline.ts';
import {
  countBullets,
  endsSentence,
  hadRoom,
  isHeadingShape,
  isRule,
  isUnderline,
  isVerse,
  startsLow,
  unwrapped,
  widthOf,
} from './line-shapes.ts';
import { bullet, isIndented, type Line, type Piece } from './plain-text-piece.ts';

/**
 * Parts passages into the pieces that they consist of.
 * @param passages the lines between blank ones; title and byline or subtitle may share the first
 */
export function splitBlocks(passages: readonly Line[][]): Piece[] {
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

function prose(lines: Line[]): Piece {
  return { kind: 'prose', lines };
}
