/** How wide the columns of a table are set, and how much of its slide each row takes. */
import type { Canvas } from '../../measure/canvas.ts';
import type { StyleName, TextSetting, Typography } from '../../measure/typography.ts';
import type { RichText, Shown, ShownOf } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';

export type RowKind = 'head' | 'body';
/** Large and less large where every cell stays on one line, usual, and close for many rows; see `--size-table-l`. */
export type TableFit = 'xl' | 'l' | 'm' | 's';
/** What stands over a table: the heading of its section, what introduces it, which part it is. */
export type Above = 'nothing' | 'part' | 'heading' | 'lead';
type Align = ShownOf<'table'>['align'];

/** Space between two columns beyond what is in their cells, in ems, where there is room: farther apart eyes lose the row. */
const mostGap = 2.6;

export interface TableSetting {
  fit: TableFit;
  align: Align;
  /** Whether a sentence introduces it, which is over its first slide; rows stand closer then. */
  isLed: boolean;
}

/** A table's room on slides: columns as wide as their contents ask, in every theme. */
export class TableRoom {
  /** Shares of the slide's width, in per cent: less than all of it where the table needs less. */
  readonly widths: readonly number[];
  /** Whether every cell of the body has room on one line; heads may have more. */
  readonly isOfLines: boolean;
  readonly #canvas: Canvas;
  readonly #setting: TableSetting;
  /** Each row is asked for several times while a table is divided. */
  readonly #shares: Readonly<Record<RowKind, Map<readonly RichText[], number>>> = {
    head: new Map(),
    body: new Map(),
  };

  /** @param rows head and body of all parts, so that columns are the same on each */
  constructor(
    rows: readonly { kind: RowKind; cells: readonly RichText[] }[],
    canvas: Canvas,
    setting: TableSetting,
  ) {
    this.#canvas = canvas;
    this.#setting = setting;
    const columns = largestOf(rows, ({ cells }) => cells.length);
    const asks = Array.from({ length: columns }, (_, at) => {
      const ask = { least: 1, rows: 1, most: 1 };
      for (const { kind, cells } of rows) {
        const cell = cells[at];
        if (cell === undefined) continue;
        for (const type of canvas.themes) {
          const own = measureCell(type, cell, { ...setting, kind, at, columns });
          ask.least = Math.max(ask.least, own.least);
          ask.most = Math.max(ask.most, own.most);
          ask.rows = Math.max(ask.rows, kind === 'head' ? own.least : own.most);
        }
      }
      return ask;
    });
    const room = widthOf(canvas);
    this.isOfLines = sumOf(asks, 'rows') <= room;
    const gap = mostGap * Math.max(...canvas.themes.map((type) => sizeOf(type, setting.fit)));
    const widths = this.isOfLines
      ? spreadColumns(wrapHeads(asks, room), setting.align, room, gap)
      : shareWidth(asks, room);
    this.widths = widths.map((width) => (width / room) * 100);
  }

  /** The share of a slide's height that rows have, below what stands over the table; the least of all themes. */
  free(above: Above): number {
    return Math.min(
      ...this.#canvas.themes.map(({ theme }) => {
        const size = above === 'nothing' ? 0 : theme.number(`--above-table-${above}`);
        return 1 - size / theme.number('--room-area-height');
      }),
    );
  }

  /** The share of a slide's height that the row takes, the largest of all themes. */
  measureRow(cells: readonly RichText[], kind: RowKind): number {
    const known = this.#shares[kind].get(cells);
    if (known !== undefined) return known;
    const share = Math.max(...this.#canvas.themes.map((type) => this.#measureRow(type, cells, kind)));
    this.#shares[kind].set(cells, share);
    return share;
  }

  /** Lines that the text takes in a column, in the theme where it takes most. */
  countLines(text: RichText, column: number): number {
    return Math.max(...this.#canvas.themes.map((type) => this.#countLines(type, text, 'body', column)));
  }

  /** Lines that a body row may have that takes this share of a slide's height. */
  mostLines(share: number): number {
    const counts = this.#canvas.themes.map((type) => {
      const { size } = styleOf(type, this.#setting.fit, 'body', 0);
      return Math.floor(
        (type.theme.number('--room-area-height') * share - this.#aroundOf(type, 'body', size)) /
          (size * type.theme.number('--lead-table')),
      );
    });
    return Math.max(1, Math.min(...counts));
  }

  #measureRow(type: Typography, cells: readonly RichText[], kind: RowKind): number {
    const heights = cells.map((cell, column) => {
      const setting = this.#settingOf(type, kind, column);
      const count = this.#countLines(type, cell, kind, column);
      return (
        setting.size * count * type.theme.number('--lead-table') + this.#aroundOf(type, kind, setting.size)
      );
    });
    return Math.max(...heights) / type.theme.number('--room-area-height');
  }

  #countLines(type: Typography, text: RichText, kind: RowKind, column: number): number {
    const setting = this.#settingOf(type, kind, column);
    return Math.max(...facesOf(setting.style).map((style) => type.countLines(text, { ...setting, style })));
  }

  /** What is above and below the words of a cell, with the line between two rows. */
  #aroundOf({ theme }: Typography, kind: RowKind, size: number): number {
    const { fit, isLed } = this.#setting;
    const around = fit === 's' ? '--around-cell-close' : isLed ? '--around-cell-led' : '--around-cell';
    const space = kind === 'head' ? theme.number('--below-head', size) : 2 * theme.number(around, size);
    return space + theme.number('--line-hair');
  }

  #settingOf(type: Typography, kind: RowKind, column: number): TextSetting {
    const { fit, align } = this.#setting;
    const setting = styleOf(type, fit, kind, column);
    const width = (type.theme.number('--room-table-width') * (this.widths[column] ?? 0)) / 100;
    return {
      ...setting,
      width: width - besideOf(type, sizeOf(type, fit), align, column, this.widths.length),
    };
  }
}

/** Whether what a slide shows is no table, or one that still has room below this. */
export function holdsOverTable(shows: Shown, fit: Fit, above: Above, canvas: Canvas): boolean {
  if (shows.kind !== 'table' || !isTableFit(fit)) return true;
  const { head, rows, align } = shows;
  const room = new TableRoom(
    [{ kind: 'head', cells: head }, ...rows.map((cells) => ({ kind: 'body' as const, cells }))],
    canvas,
    { fit, align, isLed: above === 'lead' },
  );
  const own = head.some(({ text }) => text !== '') ? room.measureRow(head, 'head') : 0;
  return rows.reduce((sum, row) => sum + room.measureRow(row, 'body'), own) <= room.free(above) + 1e-9;
}

function isTableFit(fit: Fit): fit is TableFit {
  return Object.hasOwn(headSizes, fit);
}

/** The least width at which no word of any cell is parted, for all columns, as a share of what there is. */
export function leastWidth(
  rows: readonly (readonly RichText[])[],
  canvas: Canvas,
  setting: Pick<TableSetting, 'fit' | 'align'>,
): number {
  const [first = []] = rows;
  const sums = canvas.themes.map((type) => {
    const columns = first.map((_, at) =>
      largestOf(rows, (cells, row) => {
        const cell = cells[at];
        const kind = row === 0 ? 'head' : 'body';
        return cell === undefined
          ? 0
          : measureCell(type, cell, { ...setting, kind, at, columns: first.length }).least;
      }),
    );
    return columns.reduce((sum, width) => sum + width, 0) / type.theme.number('--room-table-width');
  });
  return Math.max(...sums);
}

/** 0 if there are none. A table may have more rows than a function takes arguments. */
function largestOf<Item>(items: readonly Item[], measure: (item: Item, at: number) => number): number {
  return items.reduce((largest, item, at) => Math.max(largest, measure(item, at)), 0);
}

function widthOf({ themes }: Canvas): number {
  return Math.min(...themes.map(({ theme }) => theme.number('--room-table-width')));
}

function sizeOf({ theme }: Typography, fit: TableFit): number {
  return theme.number(`--size-table-${fit}`);
}

const headSizes: Readonly<Record<TableFit, string>> = {
  xl: '--size-body',
  l: '--size-note',
  m: '--size-label',
  s: '--size-label',
};

function styleOf(type: Typography, fit: TableFit, kind: RowKind, column: number): Omit<TextSetting, 'width'> {
  if (kind === 'head') return { style: 'text', size: type.theme.number(headSizes[fit]) };
  const size = sizeOf(type, fit);
  return column === 0
    ? { style: 'caption', size: size + type.theme.number('--larger-name') }
    : { style: 'text', size };
}

/** What is beside the words of a cell, heads too, so that columns do not touch; by the size of the table's text. */
function besideOf({ theme }: Typography, size: number, align: Align, at: number, columns: number): number {
  const before = align[at] !== 'end' && align[at - 1] === 'end' ? theme.number('--behind-end', size) : 0;
  return before + (at === columns - 1 ? 0 : theme.number('--beside-cell', size));
}

interface CellPlace extends Pick<TableSetting, 'fit' | 'align'> {
  kind: RowKind;
  at: number;
  columns: number;
}

/** What names its row may be a value as well, and is set like one then. */
function facesOf(style: StyleName): readonly StyleName[] {
  return style === 'caption' ? [style, 'text'] : [style];
}

/** In px. */
function measureCell(
  type: Typography,
  cell: RichText,
  { fit, align, kind, at, columns }: CellPlace,
): { least: number; most: number } {
  const { style, size } = styleOf(type, fit, kind, at);
  const padding = besideOf(type, sizeOf(type, fit), align, at, columns);
  const styles = facesOf(style);
  // What is as wide as its column to a hair would be broken by rounding.
  return {
    least: Math.max(...styles.map((each) => type.measureWidest(cell, each))) * size + padding + 1,
    most: Math.max(...styles.map((each) => type.measureLine(cell, each))) * size + padding + 1,
  };
}

interface Ask {
  /** With no word parted. */
  least: number;
  /** With every cell of the body on one line, and no word of the head parted. */
  rows: number;
  /** With every cell on one line. */
  most: number;
}

function sumOf(asks: readonly Ask[], key: keyof Ask): number {
  return asks.reduce((sum, ask) => sum + ask[key], 0);
}

/** Where heads are too wide to stand on one line each, they share what the rows leave, by how much they lack. */
function wrapHeads(asks: readonly Ask[], width: number): readonly Ask[] {
  const lack = sumOf(asks, 'most') - sumOf(asks, 'rows');
  const share = Math.min(1, (width - sumOf(asks, 'rows')) / (lack || 1));
  return asks.map((ask) => ({ ...ask, most: ask.rows + (ask.most - ask.rows) * share }));
}

/**
 * Columns as wide as their cells, and apart. What stands at the end of its column has the distance before it, all else
 * behind it.
 */
function spreadColumns(asks: readonly Ask[], align: Align, width: number, most: number): number[] {
  const gap = asks.length < 2 ? 0 : Math.min(most, (width - sumOf(asks, 'most')) / (asks.length - 1));
  return asks.map((ask, at) => {
    const before = at > 0 && align[at] === 'end' ? gap : 0;
    const behind = at < asks.length - 1 && align[at] !== 'end' && align[at + 1] !== 'end' ? gap : 0;
    return ask.most + before + behind;
  });
}

/**
 * Narrow columns get what they would take at most, as long as that is no more than an equal share of what the others
 * leave; the wide ones share the rest as browsers do, each what it needs at least and more by what it would take.
 */
function shareWidth(asks: readonly Ask[], width: number): number[] {
  const widths = new Map<Ask, number>();
  let room = width;
  let waiting = asks.toSorted((a, b) => a.most - b.most);
  for (const ask of waiting) {
    const others = waiting.slice(1).reduce((sum, { least }) => sum + least, 0);
    if (ask.most > room / waiting.length || ask.most > room - others) break;
    widths.set(ask, ask.most);
    room -= ask.most;
    waiting = waiting.slice(1);
  }
  const least = waiting.reduce((sum, ask) => sum + ask.least, 0);
  const most = waiting.reduce((sum, ask) => sum + ask.most, 0);
  for (const ask of waiting) {
    const more = (Math.max(0, room - least) * (ask.most - ask.least)) / (most - least || 1);
    widths.set(ask, least >= room ? (ask.least / least) * room : ask.least + more);
  }
  return asks.map((ask) => widths.get(ask) ?? 0);
}
