/** What plain text is made of, and the nodes that its pieces become. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

declare module 'mdast' {
  interface ParagraphData {
    /** Whether its lines, all of them indented, are verse even if they are two. */
    isVerse?: true;
  }
}

export interface Line {
  text: string;
  number: number;
}

export type Piece =
  | { kind: 'prose' | 'verse' | 'rule'; lines: Line[] }
  | { kind: 'list'; items: Line[][] }
  | { kind: 'heading'; lines: Line[]; depth: 1 | 2 };

/** A line that begins an item of a list. */
export const bullet = /^\s*- +\S/;

export function isIndented({ text }: Line): boolean {
  return /^\s/u.test(text);
}

/** The mdast node of a piece. */
export function toNode(piece: Piece): RootContent {
  switch (piece.kind) {
    case 'heading':
      return {
        type: 'heading',
        depth: piece.depth,
        children: textOf(piece.lines, ' '),
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
      return {
        type: 'list',
        ordered: false,
        spread: false,
        children: piece.items.map((lines) => ({
          type: 'listItem',
          spread: false,
          children: [paragraph(lines.map((line, index) => (index === 0 ? withoutBullet(line) : line)))],
          ...positionOf(lines),
        })),
        ...positionOf(piece.items.flat()),
      };
    case 'prose':
      return paragraph(piece.lines);
  }
}

function withoutBullet({ text, number }: Line): Line {
  return { text: text.replace(/^\s*- +/, ''), number };
}

function paragraph(lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: textOf(lines, '\n'), ...positionOf(lines) };
}

function textOf(lines: readonly Line[], joint: string): PhrasingContent[] {
  return [{ type: 'text', value: lines.map(({ text }) => text.trim()).join(joint), ...positionOf(lines) }];
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
