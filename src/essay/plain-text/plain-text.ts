/**
 * Plain text, where characters mean themselves. Two habits are understood: paragraphs between blank lines, be they
 * wrapped by hand or not, and one line a paragraph without blank lines. Headings, lists and verse are told by their shape.
 */
import { findLineComments } from './plain-text-comments.ts';
import { countBookLines } from './gutenberg.ts';
import { findAuthor, readByline } from './byline.ts';
import { endsSentence, isHeadingShape, unwrapped } from './line-shapes.ts';
import { readJoints } from './join-lines.ts';
import { joinChapters, markHeadings } from './mark-headings.ts';
import { nameMarkdown } from './name-markdown.ts';
import { readHeadingMark } from './heading-marks.ts';
import { findItems, readMark } from './list-marks.ts';
import { isRule, type Line, type Piece } from './plain-text-piece.ts';
import { splitBlocks } from './split-blocks.ts';
import { toNode } from './to-node.ts';
import type { ParsedBody } from '../parsed-body.ts';

/**
 * Parses plain text.
 * @param text Plain text with LF line ends.
 * @param file The essay, for warnings.
 */
export function parsePlainText(text: string, file: string): ParsedBody {
  const written = text.split('\n');
  const all = written
    .slice(0, countBookLines(written))
    .map((line, index) => ({ text: line.trimEnd(), number: index + 1 }));
  const comments = findLineComments(all, file);
  const lines = all.filter(({ number }) => !comments.lines.has(number));
  const passages = splitPassages(lines);
  const pieces = joinChapters(
    isLineAParagraph(passages)
      ? splitLines(lines.filter(({ text: line }) => line !== ''))
      : splitBlocks(splitPassages(blankComments(all, comments.lines))),
  );
  const signed = findAuthor(pieces);
  const join = readJoints(lines);
  markHeadings(pieces);
  const subtitle = pieces.flatMap((piece) =>
    piece.kind === 'subtitle' ? piece.lines.map(({ text: line }) => line.trim()) : [],
  )[0];
  return {
    nodes: pieces.map((piece) => toNode(piece, join)),
    directives: comments.directives,
    warnings: [...comments.warnings, ...nameMarkdown(lines, file)],
    ...signed,
    ...(subtitle === undefined ? {} : { subtitle }),
  };
}

/** The lines between blank ones. */
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
    return next !== undefined && readMark(next) !== undefined ? [] : [{ ...line, text: '' }];
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

/** Text of which each line is a paragraph, a heading or an item of a list. */
function splitLines(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const items = new Set(findItems(lines));
  for (const [index, line] of lines.entries()) {
    const isItem = items.has(index);
    const previous = pieces.at(-1);
    if (isItem && previous?.kind === 'list') previous.items.push([line]);
    else if (isItem && items.has(index + 1)) pieces.push({ kind: 'list', items: [[line]] });
    else
      pieces.push(
        readHeadingMark(line, lines[index + 1]) ?? { kind: isRule(line) ? 'rule' : 'prose', lines: [line] },
      );
  }
  return pieces;
}
