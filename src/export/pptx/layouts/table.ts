import type PptxGenJS from 'pptxgenjs';
import { firstShown } from '../../../layouts/first-shown.ts';
import type { RichText } from '../../../talk/shown.ts';
import { addHead, type PptxLayout } from '../layout.ts';
import { schemeColours } from '../look.ts';
import { pxPerPoint, type Box, type SlideSheet } from '../slide-sheet.ts';

/** The room beside and above the words of a cell, in ems. */
const around = 0.7;

/** A table of PowerPoint's own, with lines between its rows only. */
export const table: PptxLayout = ({ sheet }) => {
  const { head, rows, align, widths } = firstShown(sheet.slide, 'table');
  const box = addHead(sheet, { isAcross: true });
  const hasHead = head.some(({ text }) => text !== '');
  const all = [...(hasHead ? [head] : []), ...rows];
  // Other machines may have wider faces: a table that is narrower than the slide has room for them.
  const sum = widths.reduce((total, share) => total + share, 0);
  const columns = widths.map((share) => box.width * share * Math.min(1 / sum, 1.2 / 100));
  const size = fitRows(sheet, all, columns, box);
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

/** The largest size at which all rows have room, in px. */
function fitRows(sheet: SlideSheet, rows: RichText[][], columns: number[], box: Box): number {
  let size = sheet.px(`--size-table-${sheet.slide.fit === 'xl' ? 'xl' : 'l'}`);
  const sum = () => rows.reduce((total, row) => total + rowHeight(sheet, row, columns, size), 0);
  while (size > 20 && sum() > box.height) size *= 0.95;
  return Math.floor(size);
}

function rowHeight(sheet: SlideSheet, row: RichText[], columns: number[], size: number): number {
  const setting = { style: 'text', size: size * 1.12 } as const;
  const heights = columns.map((width, column) => {
    const cell = row[column];
    return cell === undefined ? 0 : sheet.measure([cell], Math.max(40, width - size * around), setting);
  });
  return Math.max(size, ...heights) + size * around;
}
