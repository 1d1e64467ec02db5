/** Divides a table over slides: first its columns, then its rows, then rows that fill a slide alone. */
import type { Canvas } from '../../measure/canvas.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText, ShownOf } from '../../talk/shown.ts';
import { leastWidth, TableRoom, type Above, type TableFit } from '../fit/table-room.ts';

export type TableGrid = Pick<ShownOf<'table'>, 'head' | 'rows' | 'align'>;
export type TablePart = TableGrid & Pick<ShownOf<'table'>, 'widths'>;

/** Columns of a table on one slide. */
const mostColumns = 6;
/** Body rows of a table on one slide: few are set large and many close, which holds as many as have room. */
const mostRows: Readonly<Record<TableFit, number>> = {
  xl: 3,
  l: 5,
  m: 5,
  s: Infinity,
};
/** A head that takes a larger share of the slide stands as a row instead of on every slide. */
const mostHead = 0.4;

export interface SplitTable {
  fit: TableFit;
  parts: TablePart[];
}

/**
 * The parts: at most six columns each, the head on every one, the first column in every group. A table is whole if one
 * slide has room for it; if not, rows stand close where that saves slides, and the parts are about equally high.
 * @param above what stands over the first of them; the others say which part they are
 */
export function splitTable(grid: TableGrid, canvas: Canvas, above: Above = 'nothing'): SplitTable {
  const groups = groupColumns(grid, canvas);
  const [only, ...others] = groups;
  // A heading that would leave too little room stands on a slide of its own.
  for (const over of above === 'heading' ? ([above, 'nothing'] as const) : [above]) {
    for (const fit of ['xl', 'l', 'm', 's'] as const) {
      if (only === undefined || others.length > 0 || grid.rows.length > mostRows[fit]) continue;
      if (fit === 's' && grid.rows.length > longest) continue;
      const parts = splitRows(only, canvas, fit, [over]);
      if (parts?.length === 1) return { fit, parts };
    }
  }
  const split = (fit: TableFit) =>
    groups.flatMap((group, at) => {
      const first = at === 0 && above !== 'nothing' ? above : 'part';
      return splitRows(group, canvas, fit, [first, 'part']) ?? [];
    });
  const close = split('s');
  const usual = grid.rows.length > longest ? undefined : split('m');
  return usual !== undefined && usual.length <= close.length
    ? { fit: 'm', parts: usual }
    : { fit: 's', parts: close };
}

/** No slide has room for more rows, and two hardly. */
const longest = 20;

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
  const isWhole = ({ head, rows, align }: TableGrid) =>
    leastWidth([head, ...rows], canvas, { fit: 'm', align }) <= 1;
  const sizes = [mostColumns, 5, 4, 3, 2].filter((size) => size <= columns || size === mostColumns);
  const whole = sizes.map(inGroups).find((groups) => groups.every(isWhole));
  return whole ?? inGroups(mostColumns);
}

/**
 * None if the table is to be large and has cells of more than a line.
 * @param above what stands over each part; the last stands over all further ones
 */
function splitRows(
  { head, rows, align }: TableGrid,
  canvas: Canvas,
  fit: TableFit,
  above: readonly [Above, ...Above[]],
): TablePart[] | undefined {
  const hasHead = head.some(({ text }) => text !== '');
  const room = new TableRoom(
    [{ kind: 'head', cells: head }, ...rows.map((cells) => ({ kind: 'body' as const, cells }))],
    canvas,
    // What introduces it may come to stand elsewhere, and does not stand over further parts: those need all their room.
    { fit, align, isLed: above.length === 1 && above[0] === 'lead' },
  );
  if ((fit === 'xl' || fit === 'l') && !room.isOfLines) return undefined;
  const headShare = hasHead ? room.measureRow(head, 'head') : 0;
  if (headShare > mostHead) {
    const blank = head.map(() => ({ text: '', marks: [] }));
    return splitRows({ head: blank, rows: [head, ...rows], align }, canvas, fit, above);
  }
  const frees = above.map((each) => room.free(each) - headShare);
  const measured = rows
    .flatMap((row) => cutRow(row, room, Math.min(...frees)))
    .map((row) => ({ row, height: room.measureRow(row, 'body') }));
  const widths = room.widths.map((width) => Math.ceil(width * 100) / 100);
  return divideRows(measured, frees, mostRows[fit]).map((some) => ({
    head,
    rows: some.map(({ row }) => row),
    align,
    widths,
  }));
}

/** Of so many parts nobody sees that the last is half full. */
const mostEvened = 100;

interface MeasuredRow {
  row: RichText[];
  height: number;
}

/** As few parts as can be, about equally high: six rows go 3 + 3, not 5 + 1. */
function divideRows(rows: readonly MeasuredRow[], frees: readonly number[], most: number): MeasuredRow[][] {
  const full = fillParts(rows, frees, most);
  if (full.length === 1 || full.length > mostEvened) return full;
  const mean = rows.reduce((sum, { height }) => sum + height, 0) / full.length;
  const largest = Math.max(...frees);
  const attempts = Array.from({ length: 20 }, (_, at) => mean + ((largest - mean) * at) / 20);
  for (const height of attempts) {
    // Sums of fractions are not exact.
    const even = fillParts(
      rows,
      frees.map((free) => Math.min(free, height + 1e-9)),
      most,
    );
    if (even.length <= full.length) return even;
  }
  return full;
}

/** @param frees the room of each part; the last is that of all further ones */
function fillParts(rows: readonly MeasuredRow[], frees: readonly number[], most: number): MeasuredRow[][] {
  const parts: MeasuredRow[][] = [[]];
  let filled = 0;
  for (const row of rows) {
    const part = parts.at(-1) ?? [];
    const free = frees[Math.min(parts.length, frees.length) - 1] ?? 0;
    if (part.length === most || (part.length > 0 && filled + row.height > free)) {
      // A row that heads those below it does not stand at the end.
      const heading = part.at(-1);
      const moves =
        part.length > 1 && heading !== undefined && isHeading(heading) && heading.height + row.height <= free;
      const taken = moves ? part.splice(-1) : [];
      parts.push([...taken, row]);
      filled = row.height + (taken[0]?.height ?? 0);
    } else {
      part.push(row);
      filled += row.height;
    }
  }
  return parts;
}

/** Whether a row has its first cell alone, as what follows is grouped by. */
function isHeading({ row: [first, ...others] }: MeasuredRow): boolean {
  return first?.text !== '' && others.length > 0 && others.every(({ text }) => text === '');
}

/** Characters of a cell that are looked at for one slide, which has room for no more. */
const mostInCell = 4000;

/** A row higher than this share of a slide goes on in rows of its own, each cell where it was left. */
function cutRow(row: RichText[], room: TableRoom, free: number): RichText[][] {
  const rows: RichText[][] = [];
  const most = room.mostLines(free);
  let rest = row;
  for (;;) {
    const next = rest.map((rich) =>
      rich.text.length > mostInCell ? sliceRichText(rich, 0, mostInCell) : rich,
    );
    const isWhole = next.every((rich, column) => rich === rest[column]);
    if (isWhole && (room.measureRow(rest, 'body') <= free || rest.every(({ text }) => text === ''))) break;
    const cuts = next.map((rich, column) => findLineEnd(rich, column, most, room));
    rows.push(rest.map((rich, column) => sliceRichText(rich, 0, cuts[column] ?? 0)));
    rest = rest.map((rich, column) => sliceRichText(rich, cuts[column] ?? 0));
  }
  return [...rows, rest];
}

/** Characters that most columns hold: to set more of a long cell than that costs more than to look twice. */
const firstGuess = 500;

/** Where the text has filled `lines`: behind a word if it can be. */
function findLineEnd(rich: RichText, column: number, lines: number, room: TableRoom): number {
  const { text } = rich;
  const fitsTo = (end: number) =>
    room.countLines(end === text.length ? rich : sliceRichText(rich, 0, end), column) <= lines;
  let low = 1;
  let high = Math.min(text.length, firstGuess);
  while (fitsTo(high)) {
    if (high === text.length) return high;
    low = high;
    high = Math.min(text.length, high * 2);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fitsTo(middle)) low = middle;
    else high = middle;
  }
  const word = text.slice(0, low + 1).search(/\s\S*$/u);
  return word > low / 2 ? word : low;
}
