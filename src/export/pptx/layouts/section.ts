import { firstShown } from '../../../layouts/first-shown.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { signSection } from '../../../talk/sign-section.ts';
import { textArea, wholeArea, type PptxLayout } from '../layout.ts';

/** Opens a section: its number in the margin, or behind its name. */
export const section: PptxLayout = ({ sheet }) => {
  const { slide, talk } = sheet;
  const { number, place } = signSection(slide, talk);
  const area = wholeArea(sheet);
  const text = textArea(sheet);
  const hangs = text.x > area.x;
  if (number !== '') {
    const size = hangs ? sheet.px('--size-sign') : 420;
    const sign = hangs
      ? { ...area, y: area.y - 40, width: 396, height: 640 }
      : { x: area.x + area.width - 700, y: 40, width: 700, height: 460 };
    sheet.addText(toPlainRichText(number), sign, {
      style: 'figure', size, colour: '--accent', align: hangs ? 'start' : 'end',
    }); // prettier-ignore
  }
  const label = { style: 'text', size: sheet.px('--size-label'), colour: '--ink-2' } as const;
  if (place !== '')
    sheet.addText(toPlainRichText(place), { ...text, height: 60, width: hangs ? text.width : 900 }, label);
  sheet.addText(
    firstShown(slide, 'text'),
    { ...text, y: text.y + 80, height: text.height - 80 },
    { style: 'display', size: sheet.planned('section'), stands: hangs ? 'top' : 'bottom', isTitle: true },
  );
};
