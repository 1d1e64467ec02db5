/** What a layout of PowerPoint slides gets, and the places that many of them share. */
import type { Drawings } from '../../talk/drawing.ts';
import type { RichText } from '../../talk/shown.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import { wordsFor } from '../../talk/words/house-words.ts';
import type { Pictures } from './gather-pictures.ts';
import type { SlideSheet } from './slide-sheet.ts';
import type { Box } from './text-room.ts';

export interface LayoutContext {
  sheet: SlideSheet;
  /** Pictures and drawn pieces, by slide. */
  pictures: Pictures;
  drawings: Drawings;
}

/** Composes a slide. */
export type PptxLayout = (context: LayoutContext) => void | Promise<void>;

/** Where a talk's texts have their margins, in px. */
export const margin = { side: 120, top: 112, bottom: 168, bare: 112 };

/** All between the margins. */
export function wholeArea({ height }: SlideSheet): Box {
  return { x: margin.side, y: margin.top, width: 1680, height: height - margin.top - margin.bottom };
}

/** From the line where text hangs, in themes that have one. */
export function textArea(sheet: SlideSheet): Box {
  const area = wholeArea(sheet);
  const hang = sheet.px('--hang');
  return { ...area, x: area.x + hang, width: area.width - hang };
}

interface HeadOptions {
  /** Whether what introduces the slide stands above its content, and not below the heading. */
  hasOwnLead?: boolean;
  /** Whether the content takes the whole width, below the heading. */
  isAcross?: boolean;
}

/**
 * Sets the heading, what introduces the slide, and which part it is; gives what is left for the content. A theme that
 * hangs text in a margin has them there, any other above.
 */
export function addHead(sheet: SlideSheet, { hasOwnLead = false, isAcross = false }: HeadOptions = {}): Box {
  const { slide, talk } = sheet;
  const { heading, lead, part } = slide;
  const area = wholeArea(sheet);
  const hang = sheet.px('--hang');
  const hangs = hang > 0;
  const size = sheet.px(slide.hasSmallHeading ? '--size-heading-long' : '--size-heading');
  const side: { text: RichText; size: number; isTitle: boolean }[] = [];
  if (heading !== undefined) side.push({ text: toPlainRichText(heading), size, isTitle: true });
  if (lead !== undefined && !hasOwnLead)
    side.push({ text: lead, size: sheet.px('--size-side-lead'), isTitle: false });
  if (part !== undefined && part.of > 1) {
    const text = toPlainRichText(wordsFor(talk.lang).part(part.number, part.of));
    side.push({ text, size: sheet.px('--size-label'), isTitle: false });
  }
  const width = hangs && !isAcross ? 396 : area.width;
  let y = area.y;
  for (const { text, size, isTitle } of side) {
    const setting = {
      style: isTitle ? ('heading' as const) : ('lead' as const),
      size,
      isTitle,
      colour: isTitle ? ('--ink' as const) : ('--ink-2' as const),
    };
    const height = Math.min(sheet.room.measure([text], width, setting) + 12, hangs ? 420 : 160);
    sheet.addText(text, { x: area.x, y, width, height }, setting);
    y += height + (hangs ? 20 : 8);
  }
  const below = side.length === 0 ? 0 : y - area.y + 20;
  const box =
    hangs && !isAcross ? textArea(sheet) : { ...area, y: area.y + below, height: area.height - below };
  return hasOwnLead && lead !== undefined ? addLead(sheet, lead, box) : box;
}

/** Sets what introduces a list above it, and gives what is left. */
function addLead(sheet: SlideSheet, lead: RichText, box: Box): Box {
  const setting = { style: 'lead', size: sheet.px('--size-lead'), colour: '--ink-2' } as const;
  const height = Math.min(sheet.room.measure([lead], box.width, setting) + 10, 160);
  sheet.addText(lead, { ...box, height }, setting);
  const taken = height + sheet.px('--below-lead');
  return { ...box, y: box.y + taken, height: box.height - taken };
}

/** The mark of the theme above a text, for those that hang. */
export function addMark(sheet: SlideSheet, { x, y }: Pick<Box, 'x' | 'y'>): void {
  sheet.addBar({ x, y, width: sheet.px('--mark-width'), height: sheet.px('--line-mark') }, '--accent-fill');
}

/** Where short texts and formulas stand: in the middle, or on the floor. */
export function standsAt(sheet: SlideSheet): 'middle' | 'bottom' {
  return sheet.look.theme.text('--align-text') === 'end' ? 'bottom' : 'middle';
}
