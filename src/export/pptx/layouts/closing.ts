import { toPlainRichText } from '../../../talk/rich-text.ts';
import { shownAddress } from '../../../talk/text/shown-address.ts';
import { wordsFor } from '../../../talk/words/house-words.ts';
import { drawCodePicture } from '../draw-code-picture.ts';
import { wholeArea, type PptxLayout } from '../layout.ts';

/** px of the code, on each side. */
const side = 396;

/** Thanks, and where the essay is to be found. */
export const closing: PptxLayout = ({ sheet }) => {
  const { slide, talk } = sheet;
  const area = wholeArea(sheet);
  const words = wordsFor(talk.lang);
  const half = area.height * 0.55;
  sheet.addText(toPlainRichText(words.thanks), { ...area, height: half }, {
    style: 'display', size: sheet.planned('thanks'), stands: 'middle', isTitle: true,
  }); // prettier-ignore
  const line = slide.steps[0]?.shows.text ?? '';
  const { link } = talk;
  const shown = link === undefined ? '' : shownAddress(link);
  const address =
    link === undefined
      ? []
      : [{ text: shown, marks: [{ kind: 'link' as const, start: 0, end: shown.length, href: link }] }];
  const last = [...(line === '' ? [] : [toPlainRichText(line)]), ...address];
  if (last.length === 0) return;
  const code = link === undefined ? undefined : drawCodePicture(link);
  const below = { ...area, y: area.y + half, height: area.height - half };
  const width = code === undefined ? area.width : area.width - side - 32;
  sheet.addText(last, { ...below, width }, {
    style: 'caption', size: sheet.px('--size-farewell-m'), stands: 'bottom', between: 16, colour: '--ink-2',
  }); // prettier-ignore
  if (code === undefined || link === undefined) return;
  const corner = { x: area.x + area.width - side, y: area.y + area.height - side, width: side, height: side };
  sheet.addPicture(code.data, corner, { ...code, alt: link });
};
