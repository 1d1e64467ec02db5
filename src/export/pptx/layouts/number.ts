import { firstShown } from '../../../layouts/first-shown.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { standsAt, wholeArea, type PptxLayout } from '../layout.ts';
import { schemeColours } from '../look.ts';
import { pxPerPoint, type SlideSheet } from '../slide-sheet.ts';

/** One number, as large as it goes, and beside it what it counts. */
export const number: PptxLayout = ({ sheet }) => {
  const { figure, unit, caption } = firstShown(sheet.slide, 'number');
  const area = wholeArea(sheet);
  const stands = standsAt(sheet);
  const width = 1090;
  const size = fitFigure(sheet, figure, unit, width);
  const run = (text: string, scale: number) => ({
    text,
    options: {
      fontFace: '+mj-lt',
      fontSize: Math.floor(size * scale) / pxPerPoint,
      color: schemeColours['--accent'],
      bold: sheet.px('--weight-figure') >= 600,
    },
  });
  const runs = [run(figure, 1), ...(unit === undefined ? [] : [run(` ${unit}`, sheet.px('--scale-unit'))])];
  sheet.addRuns(runs, { ...area, width }, { style: 'figure', stands, isTitle: true });
  sheet.addText(caption, { ...area, x: area.x + 1142, width: 538 }, {
    style: 'caption', size: sheet.px('--size-number-caption'), stands,
  }); // prettier-ignore
};

/** The size at which a figure and its unit have room beside each other, in px. */
function fitFigure(sheet: SlideSheet, figure: string, unit: string | undefined, width: number): number {
  const setting = { style: 'figure', size: sheet.planned('number') } as const;
  const share = unit === undefined ? 0 : (unit.length + 1) * sheet.px('--scale-unit') * 0.6;
  const ems = sheet.look.typography.measureLine(toPlainRichText(figure), 'figure');
  const box = { x: 0, y: 0, width: (width * ems) / (ems + share), height: 800 };
  return sheet.room.fit([toPlainRichText(figure)], box, setting);
}
