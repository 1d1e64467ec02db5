import type PptxGenJS from 'pptxgenjs';
import { firstShown } from '../../../layouts/first-shown.ts';
import type { RichText } from '../../../talk/shown.ts';
import { addHead, type PptxLayout } from '../layout.ts';
import { schemeColours } from '../look.ts';
import { pxPerPoint, type Box, type SlideSheet } from '../slide-sheet.ts';

/** The room beside and above the words of a cell, in ems. */
const around = 0.7;

/** How much wider still the bold cut of another machine's face may be. */
const boldFaces = 1.12;

/** A table of PowerPoint's own, with lines between its rows only. */
export const table: PptxLayout = ({ sheet }) => {
  const { head, rows, align, widths } = firstShown(sheet.slide, 'table');
  const box = addHead(sheet, { isAcross: true });
  const hasHead = head.some(({ text }) => text !== '');
  const all = [...(hasHead ? [head] : []), ...rows];
  // Other machines may have wider faces: a table that is narrower than the slide has room for them.
  const sum = widths.reduce((total, share) => total + share, 0);
  const planned = widths.map((share) => box.width * share * Math.min(1 / sum, 1.2 / 100));
  const { size, columns } = fitRows(sheet, { head: hasHead ? head : [], rows }, planned, box);
  const isRtl = sheet.talk.dir === 'rtl';
  const cells = all.map((row, index) =>
    columns.map((_, column): PptxGenJS.TableCell => {
      const isHead = hasHead && index === 0;
      const side = align[column] ?? 'start';
      const options = {
        fontFace: '+mn-lt',
        fontSize: size / pxPerPoint,
        color: schemeColours[isHead ? '--ink-2' : '--ink'],
        ...(isHead && { bold: true }),
        ...(isRtl && { rtlMode: true }),
      };
      return {
        text: sheet.runsOf(row[column] ?? { text: '', marks: [] }, options),
        options: {
          align: side === 'center' ? 'center' : (side === 'end') === isRtl ? 'left' : 'right',
          valign: 'middle',
          border: [
            index === 0 ? { type: 'none' } : { type: 'solid', pt: 1, color: sheet.look.hex('--hair') },
            { type: 'none' }, { type: 'none' }, { type: 'none' },
          ],
          margin: [0.04, (size * around) / 2 / 144, 0.04, (size * around) / 2 / 144],
        },
      };
    }),
  ); // prettier-ignore
  sheet.addTable(isRtl ? cells.map((row) => row.toReversed()) : cells, box, {
    colW: (isRtl ? columns.toReversed() : columns).map((px) => +(px / 144).toFixed(3)),
    rowH: all.map((row) => +(rowHeight(sheet, row, columns, size) / 144).toFixed(3)),
    objectName: 'Table',
  });
};

interface Rows {
  head: RichText[];
  rows: RichText[][];
}

/** The largest size at which all rows have room and no word is parted, in px, and the columns for that. */
function fitRows(
  sheet: SlideSheet,
  { head, rows }: Rows,
  planned: number[],
  box: Box,
): { size: number; columns: number[] } {
  let size = sheet.px(`--size-table-${sheet.slide.fit === 'xl' ? 'xl' : 'l'}`);
  const all = head.length > 0 ? [head, ...rows] : rows;
  const widest = (cell: RichText | undefined, style: 'text' | 'strong') =>
    cell === undefined ? 0 : sheet.measureWidest(cell, { style, size: size * boldFaces });
  for (;;) {
    const least = planned.map(
      (_, column) =>
        Math.max(widest(head[column], 'strong'), ...rows.map((row) => widest(row[column], 'text'))) +
        size * around,
    );
    const columns = widen(planned, least, box.width);
    const height = all.reduce((sum, row) => sum + rowHeight(sheet, row, columns, size), 0);
    const isWhole = columns.every((width, column) => width >= (least[column] ?? 0) - 1);
    if (size <= 20 || (isWhole && height <= box.height)) return { size: Math.floor(size), columns };
    size *= 0.95;
  }
}

/** Columns that are too narrow for a word are widened, at the cost of those with room to spare where the table has none. */
function widen(planned: number[], least: number[], most: number): number[] {
  const wide = planned.map((width, column) => Math.max(width, least[column] ?? 0));
  const over = wide.reduce((sum, width) => sum + width, 0) - most;
  const spare = wide.map((width, column) => width - (least[column] ?? 0));
  const all = spare.reduce((sum, width) => sum + width, 0);
  if (over <= 0) return wide;
  if (all < over) return planned;
  return wide.map((width, column) => width - (over * (spare[column] ?? 0)) / all);
}

function rowHeight(sheet: SlideSheet, row: RichText[], columns: number[], size: number): number {
  const setting = { style: 'text', size: size * boldFaces } as const;
  const heights = columns.map((width, column) => {
    const cell = row[column];
    return cell === undefined ? 0 : sheet.measure([cell], Math.max(40, width - size * around), setting);
  });
  return Math.max(size, ...heights) + size * around;
}
