import { firstShown } from '../../../layouts/first-shown.ts';
import { openingMark } from '../../../talk/quote-mark.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { wholeArea, type PptxLayout } from '../layout.ts';

/** Somebody else's words beside a quotation mark, and below them who said them. */
export const quote: PptxLayout = ({ sheet }) => {
  const shows = firstShown(sheet.slide, 'quote');
  const area = wholeArea(sheet);
  const hang = sheet.px('--hang') || 285;
  const text = { ...area, x: area.x + hang, width: area.width - hang };
  sheet.addText(toPlainRichText(openingMark(sheet.talk.lang)), { ...area, width: hang - 40, height: 420 }, {
    style: 'figure', size: 360, colour: '--accent',
  }); // prettier-ignore
  const by = { style: 'text', size: sheet.px('--size-note'), colour: '--ink-2' } as const;
  const below = shows.by === undefined ? 0 : Math.min(sheet.measure([shows.by], text.width, by) + 12, 160);
  const setting = { style: 'quote', size: sheet.planned('quote') } as const;
  const room = { ...text, height: text.height - below - 48 };
  const size = sheet.fit([shows], room, setting);
  const height = Math.min(room.height, sheet.measure([shows], room.width, { ...setting, size }));
  const y = text.y + Math.max(0, (room.height - height) / 2);
  // Where a face is narrower than reckoned, what is above the words is empty, not what is between them and their speaker.
  sheet.addText(shows, { ...room, y, height }, { ...setting, size, stands: 'bottom' });
  if (shows.by !== undefined) sheet.addText(shows.by, { ...text, y: y + height + 40, height: below }, by);
};
