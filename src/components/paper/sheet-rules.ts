/** The rules of printed sheets: their size, and what stands in their margins, which CSS sets on each by itself. */
import { paperSizes, type PaperSize } from '../../talk/paper-document.ts';
import { pickWords } from '../../talk/words/pick-words.ts';
import type { Talk } from '../../talk/talk.ts';
import { wordsFor } from '../../talk/words/house-words.ts';

/** The margins of a sheet in mm. */
export const sheetMargins = { top: 27.5, bottom: 20, side: 18 };

const head =
  'vertical-align:bottom;margin-block-end:6.5mm;padding-block-end:3mm;border-block-end:.35pt solid var(--hair)';
const foot = 'vertical-align:bottom;padding-block-end:9mm';
const small =
  'font:450 8.5pt/13pt var(--sans);font-variant-numeric:tabular-nums lining-nums;color:var(--ink-2)';

/** The corners that are used: at the start and at the end of a line, above and below. */
const cornerStyles = {
  'top-start': `${head};font:400 10.5pt/13pt var(--serif);font-style:var(--style-em);color:var(--ink)`,
  'top-end': `${head};${small}`,
  'bottom-start': `${foot};${small}`,
  'bottom-middle': `${foot};${small}`,
  'bottom-end': `${foot};${small}`,
  /** Instead of the one before, as a number that is seen from afar. */
  'bottom-end-large': `${foot};font:400 34pt/.8 var(--serif);font-variant-numeric:lining-nums;color:var(--ink)`,
};
type Corner = keyof typeof cornerStyles;

/** The digits of a counter, by how the language writes a seven. */
const counterStyles: Readonly<Record<string, string>> = { '٧': 'arabic-indic', '۷': 'persian' };

/** A text as a value of `content`; nothing in it ends the style sheet that it stands in. */
export function quoteText(text: string): string {
  const escaped = text.replaceAll(/["\\<\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

/** The number of a sheet. */
export function countSheet(lang: string, counter: 'page' | 'pages' = 'page'): string {
  const style = counterStyles[wordsFor(lang).number(7)];
  return `counter(${counter}${style === undefined ? '' : `, ${style}`})`;
}

/** Which sheet this is of how many. */
export function countSheets(lang: string): string {
  return pickWords('paper', lang)
    .page.split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '{n}') return countSheet(lang);
      return part === '{of}' ? countSheet(lang, 'pages') : quoteText(part);
    })
    .join(' ');
}

/** The size of all sheets, and their margins. */
export function stringifySheetSize(paper: PaperSize): string {
  const { width, height } = paperSizes[paper];
  const { top, bottom, side } = sheetMargins;
  const [size, margin] = [
    [width, height],
    [top, side, bottom],
  ].map((lengths) => lengths.map((length) => `${String(length)}mm`).join(' '));
  return `@page{size:${size ?? ''};margin:${margin ?? ''}}`;
}

/**
 * What stands in the corners of all sheets, or of those of one name.
 * @param corners values of `content`
 */
export function stringifySheetRule(
  { dir }: Talk,
  corners: Partial<Record<Corner, string>>,
  name = '',
): string {
  const boxes = Object.entries(corners).map(([corner, content]) => {
    const style = cornerStyles[corner as Corner];
    const [, place] = corner.split('-');
    const align = place === 'middle' ? 'center' : place;
    return `@${placeCorner(corner, dir)}{content:${content};direction:${dir};text-align:${align ?? ''};${style}}`;
  });
  return `@page ${name}{${boxes.join('')}}`;
}

/** CSS knows the boxes of a margin by left and right only. */
function placeCorner(corner: string, dir: Talk['dir']): string {
  const [edge = '', place] = corner.split('-');
  if (place === 'middle') return `${edge}-center`;
  return `${edge}-${(place === 'start') === (dir === 'ltr') ? 'left' : 'right'}`;
}
