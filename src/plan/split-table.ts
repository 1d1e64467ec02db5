/** Divides a table over slides: first its columns, then its rows, then rows that fill a slide alone. */
import type { Canvas } from '../measure/canvas.ts';
import { sliceRichText } from '../talk/rich-text.ts';
import type { RichText, ShownOf } from '../talk/shown.ts';
import { leastWidth, TableRoom } from './fit/table-room.ts';

export type TableGrid = Pick<ShownOf<'table'>, 'head' | 'rows' | 'align'>;
export type TablePart = TableGrid & Pick<ShownOf<'table'>, 'widths'>;

/** Columns of a table on one slide. */
const mostColumns = 6;
/** Body rows of a table on one slide. */
const mostRows = 5;
/** A head that takes a larger share of the slide stands as a row instead of on every slide. */
const mostHead = 0.4;

/** The parts: at most six columns and five rows each, the head on every one, the first column in every group. */
export function splitTable(grid: TableGrid, canvas: Canvas): TablePart[] {
  const groups = groupColumns(grid, canvas);
  const [first] = groups;
  // A table that has room on one slide needs none to say which part it is.
  const isShort = groups.length === 1 && grid.rows.length <= mostRows;
  const whole = isShort && first ? splitRows(first, canvas, false) : [];
  return whole.length === 1 ? whole : groups.flatMap((group) => splitRows(group, canvas, true));
}

/** As many columns a group as there may be, fewer if that leaves all words whole. */
function groupColumns(grid: TableGrid, canvas: Canvas): TableGrid[] {
  const columns = grid.head.length;
  const inGroups = (size: number): TableGrid[] => {
    if (columns <= size) return [grid];
    const own = Math.ceil((columns - 1) / Math.ceil((columns - 1) / (size - 1)));
    return Array.from({ length: Math.ceil((columns - 1) / own) }, (_, at) => {
      const from = 1 + at * own;
      const pick = <Cell>(row: readonly Cell[]) => [...row.slice(0, 1), ...row.slice(from, from + own)];
      return { head: pick(grid.head), rows: grid.rows.map(pick), align: pick(grid.align) };
    });
  };
  const isWhole = ({ head, rows }: TableGrid) => leastWidth([head, ...rows], canvas) <= 1;
  const sizes = [mostColumns, 5, 4, 3, 2].filter((size) => size <= columns || size === mostColumns);
  const whole = sizes.map(inGroups).find((groups) => groups.every(isWhole));
  return whole ?? inGroups(mostColumns);
}

function splitRows({ head, rows, align }: TableGrid, canvas: Canvas, isPart: boolean): TablePart[] {
  const hasHead = head.some(({ text }) => text !== '');
  const room = new TableRoom(
    [{ kind: 'head', cells: head }, ...rows.map((cells) => ({ kind: 'body' as const, cells }))],
    canvas,
    isPart,
  );
  const headShare = hasHead ? room.measureRow(head, 'head') : 0;
  if (headShare > mostHead) {
    const blank = head.map(() => ({ text: '', marks: [] }));
    return splitRows({ head: blank, rows: [head, ...rows], align }, canvas, isPart);
  }
  const measure = (row: readonly RichText[]) => room.measureRow(row, 'body');
  const free = 1 - headShare;
  const parts: RichText[][][] = [];
  let part: RichText[][] = [];
  let filled = 0;
  for (const row of rows.flatMap((each) => cutRow(each, room, headShare))) {
    const own = measure(row);
    if (part.length === mostRows || (part.length > 0 && filled + own > free)) {
      parts.push(part);
      part = [];
      filled = 0;
    }
    part.push(row);
    filled += own;
  }
  parts.push(part);
  const fits = (some: RichText[][]) => some.reduce((sum, row) => sum + measure(row), 0) <= free;
  const even = divideEvenly(parts.flat(), parts.length);
  const widths = room.widths.map((width) => Math.round(width * 10) / 10);
  return (even.every(fits) ? even : parts).map((some) => ({ head, rows: some, align, widths }));
}

/** Six rows go 3 + 3, not 5 + 1. */
function divideEvenly<Row>(rows: readonly Row[], parts: number): Row[][] {
  return Array.from({ length: parts }, (_, at) =>
    rows.slice(Math.ceil((at * rows.length) / parts), Math.ceil(((at + 1) * rows.length) / parts)),
  );
}

/** A row too high for a slide goes on in rows of its own, each cell where it was left. */
function cutRow(row: RichText[], room: TableRoom, headShare: number): RichText[][] {
  const rows: RichText[][] = [];
  const most = room.mostLines(headShare);
  let rest = row;
  while (room.measureRow(rest, 'body') > 1 - headShare && rest.some(({ text }) => text !== '')) {
    const cuts = rest.map((rich, column) => findLineEnd(rich, column, most, room));
    rows.push(rest.map((rich, at) => sliceRichText(rich, 0, cuts[at] ?? 0)));
    rest = rest.map((rich, at) => sliceRichText(rich, cuts[at] ?? 0));
  }
  return [...rows, rest];
}

/** Where the text has filled `lines`: behind a word if it can be. */
function findLineEnd(rich: RichText, column: number, lines: number, room: TableRoom): number {
  const { text } = rich;
  if (room.countLines(rich, column) <= lines) return text.length;
  let low = 1;
  let high = text.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (room.countLines(sliceRichText(rich, 0, middle), column) <= lines) low = middle;
    else high = middle;
  }
  const word = text.slice(0, low + 1).search(/\s\S*$/u);
  return word > low / 2 ? word : low;
}
