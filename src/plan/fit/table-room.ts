/** How wide the columns of a table are set, and how much of its slide each row takes. */
import type { Canvas } from '../../measure/canvas.ts';
import type { TextSetting, Typography } from '../../measure/typography.ts';
import type { RichText } from '../../talk/shown.ts';

export type RowKind = 'head' | 'body';

/** A table's room on slides: columns as wide as their contents ask, in every theme. */
export class TableRoom {
  /** Shares of the width, in per cent. */
  readonly widths: readonly number[];
  readonly #canvas: Canvas;
  readonly #isPart: boolean;
  /** Each row is asked for several times while a table is divided. */
  readonly #shares: Readonly<Record<RowKind, Map<readonly RichText[], number>>> = {
    head: new Map(),
    body: new Map(),
  };

  /**
   * @param rows head and body of all parts, so that columns are the same on each
   * @param isPart whether slides say which part of the table they show
   */
  constructor(
    rows: readonly { kind: RowKind; cells: readonly RichText[] }[],
    canvas: Canvas,
    isPart: boolean,
  ) {
    this.#canvas = canvas;
    this.#isPart = isPart;
    const columns = largestOf(rows, ({ cells }) => cells.length);
    const asks = Array.from({ length: columns }, (_, at) => {
      const cells = rows.flatMap(({ kind, cells }) => {
        const cell = cells[at];
        return cell === undefined
          ? []
          : canvas.themes.map((type) => measureCell(type, cell, kind, at, at === columns - 1));
      });
      return {
        least: Math.max(
          1,
          largestOf(cells, ({ least }) => least),
        ),
        most: Math.max(
          1,
          largestOf(cells, ({ most }) => most),
        ),
      };
    });
    this.widths = shareWidth(asks, widthOf(canvas));
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
    return Math.max(
      ...this.#canvas.themes.map((type) => type.countLines(text, this.#settingOf(type, 'body', column))),
    );
  }

  /** Lines that a body row of a slide's whole height may have, below a head of this share. */
  mostLines(headShare: number): number {
    const counts = this.#canvas.themes.map((type) => {
      const { size } = styleOf(type, 'body', 0);
      return Math.floor(
        (this.#heightOf(type) * (1 - headShare) - aroundOf(type, 'body', size)) /
          (size * type.theme.number('--lead-table')),
      );
    });
    return Math.max(1, Math.min(...counts));
  }

  #measureRow(type: Typography, cells: readonly RichText[], kind: RowKind): number {
    const heights = cells.map((cell, column) => {
      const setting = this.#settingOf(type, kind, column);
      const count = type.countLines(cell, setting);
      return setting.size * count * type.theme.number('--lead-table') + aroundOf(type, kind, setting.size);
    });
    return Math.max(...heights) / this.#heightOf(type);
  }

  #heightOf({ theme }: Typography): number {
    const below = theme.number('--room-area-height') - theme.number('--above-table');
    const sign = this.#isPart ? theme.number('--room-part-height') : 0;
    return Math.min(theme.number('--room-table-height'), below - sign);
  }

  #settingOf(type: Typography, kind: RowKind, column: number): TextSetting {
    const setting = styleOf(type, kind, column);
    const width = (type.theme.number('--room-table-width') * (this.widths[column] ?? 0)) / 100;
    return {
      ...setting,
      width: width - (column < this.widths.length - 1 ? type.theme.number('--beside-cell', setting.size) : 0),
    };
  }
}

/** The least width at which no word of any cell is parted, for all columns, as a share of what there is. */
export function leastWidth(rows: readonly (readonly RichText[])[], canvas: Canvas): number {
  const [first = []] = rows;
  const sums = canvas.themes.map((type) => {
    const columns = first.map((_, at) =>
      largestOf(rows, (cells, row) => {
        const cell = cells[at];
        return cell === undefined
          ? 0
          : measureCell(type, cell, row === 0 ? 'head' : 'body', at, at === first.length - 1).least;
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

/** What is above and below the words of a cell, with the line between two rows. */
function aroundOf({ theme }: Typography, kind: RowKind, size: number): number {
  const space =
    kind === 'head' ? theme.number('--below-head', size) : 2 * theme.number('--around-cell', size);
  return space + theme.number('--line-hair');
}

function styleOf({ theme }: Typography, kind: RowKind, column: number): Omit<TextSetting, 'width'> {
  if (kind === 'head') return { style: 'text', size: theme.number('--size-label') };
  const size = theme.number('--size-table');
  return column === 0
    ? { style: 'caption', size: size + theme.number('--larger-name') }
    : { style: 'text', size };
}

function measureCell(
  type: Typography,
  cell: RichText,
  kind: RowKind,
  column: number,
  isLast: boolean,
): { least: number; most: number } {
  const { style, size } = styleOf(type, kind, column);
  const padding = isLast ? 0 : type.theme.number('--beside-cell', size);
  return {
    least: type.measureWidest(cell, style) * size + padding,
    most: type.measureLine(cell, style) * size + padding,
  };
}

/** As browsers share it: each column what it needs at least, the rest by what it would take at most. */
function shareWidth(asks: readonly { least: number; most: number }[], width: number): number[] {
  const least = asks.reduce((sum, ask) => sum + ask.least, 0);
  const most = asks.reduce((sum, ask) => sum + ask.most, 0);
  return asks.map((ask) => {
    if (least >= width) return (ask.least / least) * 100;
    if (most <= width) return (ask.most / most) * 100;
    return ((ask.least + ((width - least) * (ask.most - ask.least)) / (most - least)) / width) * 100;
  });
}
