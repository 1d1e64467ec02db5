import type PptxGenJS from 'pptxgenjs';
import { firstShown } from '../../../layouts/first-shown.ts';
import type { RichText } from '../../../talk/shown.ts';
import { addHead, type PptxLayout } from '../layout.ts';
import { schemeColours } from '../look.ts';
import { pxPerPoint, type SlideSheet } from '../slide-sheet.ts';
import type { Box } from '../text-room.ts';

/** The room beside and above the words of a cell, in ems. */
const around = 0.7;

/** How much wider still another machine's face may be, in cells that have no room to spare. */
const widerFaces = 1.12;

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
        fontSize: (isHead ? headSize(sheet, size) : size) / pxPerPoint,
        color: schemeColours[isHead ? '--ink-2' : '--ink'],
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
    rowH: all.map((row, index) => {
      const own = hasHead && index === 0 ? headSize(sheet, size) : size;
      return +(rowHeight(sheet, row, within(columns, size), own) / 144).toFixed(3);
    }),
    objectName: 'Table',
  });
};

/** Heads are smaller than what they name, as on our slides. */
function headSize(sheet: SlideSheet, size: number): number {
  const { fit } = sheet.slide;
  return Math.min(
    size,
    sheet.px(fit === 'xl' ? '--size-body' : fit === 'l' ? '--size-note' : '--size-label'),
  );
}

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
  let size = sheet.px(`--size-table-${sheet.slide.fit}`);
  const widest = (cell: RichText | undefined, own: number) =>
    cell === undefined ? 0 : sheet.room.measureWidest(cell, { style: 'text', size: own * widerFaces });
  for (;;) {
    const least = planned.map(
      (_, column) =>
        Math.max(
          widest(head[column], headSize(sheet, size)),
          ...rows.map((row) => widest(row[column], size)),
        ) +
        size * around,
    );
    const columns = widen(planned, least, box.width);
    const rooms = within(columns, size);
    const above = head.length === 0 ? 0 : rowHeight(sheet, head, rooms, headSize(sheet, size));
    const height = rows.reduce((sum, row) => sum + rowHeight(sheet, row, rooms, size), above);
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

/** The room within the cells of columns, in px; where a word just fits, the last digits shall not part it. */
function within(columns: number[], size: number): number[] {
  return columns.map((width) => Math.max(40, width - size * around + 1));
}

function rowHeight(sheet: SlideSheet, row: RichText[], rooms: number[], size: number): number {
  const setting = { style: 'text', size: size * widerFaces } as const;
  const heights = rooms.map((width, column) => {
    const cell = row[column];
    return cell === undefined ? 0 : sheet.room.measure([cell], width, setting);
  });
  return Math.max(size, ...heights) + size * around;
}
