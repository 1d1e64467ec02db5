/** Divides a table over slides: first its columns, then its rows, then rows that fill a slide alone. */
import { sliceRichText } from '../talk/rich-text.ts';
import type { RichText, ShownOf } from '../talk/talk.ts';
import { mostColumns, mostRows } from './capacity.ts';
import { countLines } from './measure-text.ts';

export type TableGrid = Pick<ShownOf<'table'>, 'head' | 'rows' | 'align'>;

/** Pixels on the 1920 x 1080 canvas, as the table layout sets them. */
const room = { width: 1680, height: 690, gap: 32 };
const cell = { letter: 21, line: 55, gap: 32 };
const label = { letter: 17, line: 42, gap: 24 };

/** A head that takes more than this stands as a row instead of on every slide. */
const mostHeadHeight = 280;

/** The parts: at most six columns and five rows each, the head on every one, the first column in every group. */
export function splitTable(grid: TableGrid): TableGrid[] {
  return groupColumns(grid).flatMap(splitRows);
}

function groupColumns(grid: TableGrid): TableGrid[] {
  const columns = grid.head.length;
  if (columns <= mostColumns) return [grid];
  const groups: TableGrid[] = [];
  const size = Math.ceil((columns - 1) / Math.ceil((columns - 1) / (mostColumns - 1)));
  for (let from = 1; from < columns; from += size) {
    const pick = <Cell>(row: readonly Cell[]) => [...row.slice(0, 1), ...row.slice(from, from + size)];
    groups.push({ head: pick(grid.head), rows: grid.rows.map(pick), align: pick(grid.align) });
  }
  return groups;
}

function splitRows({ head, rows, align }: TableGrid): TableGrid[] {
  const columns = head.length;
  const headHeight = measureRow(head, label, columns);
  if (headHeight > mostHeadHeight) {
    const blank = head.map(() => ({ text: '', marks: [] }));
    return splitRows({ head: blank, rows: [head, ...rows], align });
  }
  const height = room.height - headHeight;
  const parts: RichText[][][] = [];
  let part: RichText[][] = [];
  let filled = 0;
  for (const row of rows.flatMap((each) => cutRow(each, height, columns))) {
    const own = measureRow(row, cell, columns);
    if (part.length === mostRows || (part.length > 0 && filled + own > height)) {
      parts.push(part);
      part = [];
      filled = 0;
    }
    part.push(row);
    filled += own;
  }
  parts.push(part);
  const fits = (some: RichText[][]) =>
    some.reduce((sum, row) => sum + measureRow(row, cell, columns), 0) <= height;
  const even = divideEvenly(parts.flat(), parts.length);
  return (even.every(fits) ? even : parts).map((some) => ({ head, rows: some, align }));
}

/** Six rows go 3 + 3, not 5 + 1. */
function divideEvenly<Row>(rows: readonly Row[], parts: number): Row[][] {
  return Array.from({ length: parts }, (_, at) =>
    rows.slice(Math.ceil((at * rows.length) / parts), Math.ceil(((at + 1) * rows.length) / parts)),
  );
}

/** A row too high for a slide goes on in rows of its own, each cell where it was left. */
function cutRow(row: RichText[], height: number, columns: number): RichText[][] {
  const rows: RichText[][] = [];
  const most = Math.max(1, Math.floor((height - cell.gap) / cell.line));
  let rest = row;
  while (measureRow(rest, cell, columns) > height) {
    const cuts = rest.map(({ text }) => findLineEnd(text, most, lettersOf(cell, columns)));
    rows.push(rest.map((rich, at) => sliceRichText(rich, 0, cuts[at] ?? 0)));
    rest = rest.map((rich, at) => sliceRichText(rich, cuts[at] ?? 0));
  }
  return [...rows, rest];
}

/** Where the text has filled `lines`: behind a word if it can be. */
function findLineEnd(text: string, lines: number, perLine: number): number {
  if (countLines(text, perLine) <= lines) return text.length;
  let low = 1;
  let high = text.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (countLines(text.slice(0, middle), perLine) <= lines) low = middle;
    else high = middle;
  }
  const word = text.slice(0, low + 1).search(/\s\S*$/u);
  return word > low / 2 ? word : low;
}

function measureRow(row: readonly RichText[], style: typeof cell, columns: number): number {
  const perLine = lettersOf(style, columns);
  return style.gap + style.line * Math.max(1, ...row.map(({ text }) => countLines(text, perLine)));
}

function lettersOf({ letter }: typeof cell, columns: number): number {
  return Math.floor((room.width / columns - room.gap) / letter);
}
