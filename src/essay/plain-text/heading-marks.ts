/** Headings with a mark in front, as Markdown (`## Two`) and AsciiDoc (`== Two`) have them, at the top of a passage. */
import { isHeadingShape } from './line-shapes.ts';
import type { Line, Piece } from './plain-text-piece.ts';

const marked = /^(#{1,6}|={1,6})[ \t]+([\p{Lu}\p{Lo}\p{N}“"«¿](?:.*?\S)??)(?:[ \t]+[#=]+)?$/u;

/** The heading that a line is; nothing if the next line has such a mark too, as lines of a comment have. */
export function readHeadingMark(line: Line, next: Line | undefined): Piece | undefined {
  const [, mark, text] = marked.exec(line.text) ?? [];
  if (mark === undefined || text === undefined || (next !== undefined && marked.test(next.text)))
    return undefined;
  const lines = [{ text, number: line.number }];
  const isQuestion = /[?？]$/u.test(text);
  return isQuestion || isHeadingShape(lines) ? { kind: 'heading', lines, depth: mark.length } : undefined;
}
