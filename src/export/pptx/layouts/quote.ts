import { firstShown } from '../../../layouts/first-shown.ts';
import { partName } from '../../../talk/text/part-name.ts';
import { openingMark } from '../../../talk/text/quote-mark.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import type { RichText } from '../../../talk/shown.ts';
import { standsAt, wholeArea, type PptxLayout } from '../layout.ts';
import { breakAfter } from '../paragraph.ts';
import { pxPerPoint, type SlideSheet } from '../slide-sheet.ts';
import type { Box, TextSetting } from '../text-room.ts';
import type { Run } from '../to-runs.ts';

const markSize = 360;
/** The share of a height, which is reckoned amply, that most faces need. */
const mostlyNeeded = 0.85;
/** How far above a first line the mark's own begins, in px: of large type there is more above the letters. */
const aboveLetters = 18;

/** Somebody else's words beside a quotation mark, and below them who said them. */
export const quote: PptxLayout = ({ sheet }) => {
  const shows = firstShown(sheet.slide, 'quote');
  const { by } = shows;
  const area = wholeArea(sheet);
  const hang = sheet.px('--hang') || 285;
  const text = { ...area, x: area.x + hang, width: area.width - hang };
  const note = { style: 'text', size: sheet.px('--size-note'), colour: '--ink-2' } as const;
  const below = by === undefined ? 0 : Math.min(sheet.room.measure([by], text.width, note) + 12, 160);
  const setting = { style: 'quote', size: sheet.planned('quote') } as const;
  const room = { ...text, height: text.height - below - 48 };
  const size = sheet.room.fit([shows], room, setting);
  const height = Math.min(room.height, sheet.room.measure([shows], room.width, { ...setting, size }));
  const spare = room.height - height;
  const inMiddle = Math.max(0, Math.min(spare, (room.height - height * mostlyNeeded) / 2));
  const y =
    text.y +
    (standsAt(sheet) === 'bottom' ? Math.min(spare, text.height - sheet.px('--depth-mark')) : inMiddle);
  addMark(sheet, { ...area, y, width: hang - 40, height: 420 });
  const words = sheet.compose([shows], { ...setting, size });
  const speaker =
    by === undefined
      ? []
      : composeSpeaker(sheet, by, { ...note, size: sheet.room.fit([by], { ...text, height: below }, note) });
  // In one box with its speaker a quotation begins beside its mark, and ends above them, in narrower faces too.
  sheet.addRuns(
    [...breakAfter(words, by !== undefined, 0), ...breakAfter(speaker, false, 40 / pxPerPoint)],
    { ...text, y, height: height + 40 + below },
    setting,
  );
};

/** The mark at the first line; from right to left it is the one that looks into the quotation. */
function addMark(sheet: SlideSheet, box: Box): void {
  const { lang, dir } = sheet.talk;
  const mark = openingMark(lang);
  // On its line a low one would hang below the quotation's first.
  const raised = aboveLetters + (mark === '„' ? 0.56 * markSize : 0);
  const seen = dir === 'rtl' && mark === '“' ? '”' : mark;
  sheet.addText(toPlainRichText(seen), { ...box, y: box.y - raised }, {
    style: 'figure', size: markSize, colour: '--accent',
  }); // prettier-ignore
}

function composeSpeaker(sheet: SlideSheet, by: RichText, setting: TextSetting): Run[] {
  const { name, rest } = partName(by);
  const bold =
    name === undefined
      ? []
      : sheet.compose([toPlainRichText(name)], { ...setting, isBold: true, colour: '--ink' });
  return [...bold, ...sheet.compose([rest], setting)];
}
