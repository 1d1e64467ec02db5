import { firstShown } from '../../../layouts/first-shown.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { standsAt, wholeArea, type PptxLayout } from '../layout.ts';
import { schemeColours } from '../look.ts';
import { pxPerPoint, type SlideSheet } from '../slide-sheet.ts';
import type { Box } from '../text-room.ts';

/** One number, as large as it goes, and beside or below it what it counts. */
export const number: PptxLayout = ({ sheet }) => {
  const { figure, unit, caption } = firstShown(sheet.slide, 'number');
  const { figureBox, captionBox, ...stands } =
    sheet.slide.fit === 'xs' ? shareHeight(sheet) : shareWidth(sheet);
  const size = fitFigure(sheet, figure, unit, figureBox.width);
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
  sheet.addRuns(runs, figureBox, { style: 'figure', stands: stands.figure, isTitle: true });
  const captionSize = sheet.px('--size-number-caption');
  sheet.addText(caption, captionBox, { style: 'caption', size: captionSize, stands: stands.caption });
};

/** Where figure and caption are, and at which end of that they stand. */
interface Places {
  figureBox: Box;
  captionBox: Box;
  figure: 'top' | 'middle' | 'bottom';
  caption: 'top' | 'middle' | 'bottom';
}

function shareWidth(sheet: SlideSheet): Places {
  const area = wholeArea(sheet);
  const stands = standsAt(sheet);
  return {
    figureBox: { ...area, width: 1090 },
    captionBox: { ...area, x: area.x + 1142, width: 538 },
    figure: stands,
    caption: stands,
  };
}

function shareHeight(sheet: SlideSheet): Places {
  const area = wholeArea(sheet);
  const caption = sheet.px('--room-number-caption-below-height');
  const foot = standsAt(sheet) === 'bottom' ? 0 : (area.height - caption - sheet.px('--size-number-xs')) / 2;
  const height = area.height - caption - foot;
  const below = sheet.px('--below-figure');
  return {
    figureBox: { ...area, height },
    captionBox: {
      ...area,
      y: area.y + height + below,
      width: sheet.px('--room-number-caption-below-width'),
      height: caption - below,
    },
    figure: 'bottom',
    caption: 'top',
  };
}

/** The size at which a figure and its unit have room beside each other, in px. */
function fitFigure(sheet: SlideSheet, figure: string, unit: string | undefined, width: number): number {
  const setting = { style: 'figure', size: sheet.planned('number') } as const;
  const share = unit === undefined ? 0 : (unit.length + 1) * sheet.px('--scale-unit') * 0.6;
  const ems = sheet.look.typography.measureLine(toPlainRichText(figure), 'figure');
  const box = { x: 0, y: 0, width: (width * ems) / (ems + share), height: 800 };
  return sheet.room.fit([toPlainRichText(figure)], box, setting);
}
