/** The nodes that the pieces of a plain text become. */
import type { BlockContent, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { JoinLines } from './join-lines.ts';
import { markCaption } from '../mark-caption.ts';
import { readMark } from './list-marks.ts';
import { isIndented, type Line, type Piece } from './plain-text-piece.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Whether its lines, all of them indented, are verse even if they are two. */
    isVerse?: true;
  }
}

/** The mdast node of a piece. */
export function toNode(piece: Piece, join: JoinLines): RootContent {
  switch (piece.kind) {
    case 'heading':
      return {
        type: 'heading',
        depth: depthOf(piece.depth),
        children: textOf(piece.lines, (lines) => lines.map(({ text }) => text.trim()).join(' ')),
        ...positionOf(piece.lines),
      };
    case 'rule':
      return { type: 'thematicBreak', ...positionOf(piece.lines) };
    case 'verse':
      return {
        type: 'paragraph',
        children: verseOf(piece.lines),
        ...(piece.lines.every(isIndented) && { data: { isVerse: true as const } }),
        ...positionOf(piece.lines),
      };
    case 'list':
      return toList(piece.items, join);
    case 'quote':
      return {
        type: 'blockquote',
        children: piece.pieces.map((inner) => toNode(inner, join) as BlockContent),
        ...positionOf(piece.pieces.flatMap(linesOf)),
      };
    case 'prose':
      return paragraph(piece.lines, join);
    case 'subtitle': {
      const node = paragraph(piece.lines, join);
      markCaption(node);
      return node;
    }
  }
}

function depthOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, depth) as 1 | 2 | 3 | 4 | 5 | 6;
}

function linesOf(piece: Piece): Line[] {
  if (piece.kind === 'list') return piece.items.flat();
  return piece.kind === 'quote' ? piece.pieces.flatMap(linesOf) : piece.lines;
}

/** An item that is set further in than the first, or marked otherwise, belongs to the one above it. */
function toList(items: readonly Line[][], join: JoinLines): List {
  const marks = items.map(([line]) => (line === undefined ? undefined : readMark(line)));
  const [first] = marks;
  const own: { lines: Line[]; below: Line[][] }[] = [];
  for (const [index, lines] of items.entries()) {
    const last = own.at(-1);
    const mark = marks[index];
    const isBelow =
      mark !== undefined &&
      first !== undefined &&
      (mark.indent > first.indent + 1 || (mark.kind !== first.kind && mark.indent >= first.indent));
    if (isBelow && last !== undefined) last.below.push(lines);
    else own.push({ lines, below: [] });
  }
  return {
    type: 'list',
    ordered: first?.number !== undefined,
    ...(first?.number !== undefined && { start: first.number }),
    spread: false,
    children: own.map(({ lines, below }) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(lines.map(withoutMark), join), ...(below.length > 0 ? [toList(below, join)] : [])],
      ...positionOf([...lines, ...below.flat()]),
    })),
    ...positionOf(items.flat()),
  };
}

function withoutMark(line: Line, index: number): Line {
  const mark = index === 0 ? readMark(line) : undefined;
  return mark === undefined ? line : { text: mark.rest, number: line.number };
}

function paragraph(lines: readonly Line[], join: JoinLines): Paragraph {
  return { type: 'paragraph', children: textOf(lines, join), ...positionOf(lines) };
}

function textOf(lines: readonly Line[], join: JoinLines): PhrasingContent[] {
  return [{ type: 'text', value: join(lines), ...positionOf(lines) }];
}

function verseOf(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    { type: 'text', value: line.text.trim(), ...positionOf([line]) },
  ]);
}

function positionOf(lines: readonly Line[]) {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return {};
  return {
    position: {
      start: { line: first.number, column: 1 },
      end: { line: last.number, column: last.text.length + 1 },
    },
  };
}
