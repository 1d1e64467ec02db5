import { toPlainRichText } from '../../../talk/rich-text.ts';
import { shownAddress } from '../../../talk/text/shown-address.ts';
import { wordsFor } from '../../../talk/words/house-words.ts';
import { wholeArea, type PptxLayout } from '../layout.ts';

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
  sheet.addText(last, { ...area, y: area.y + half, height: area.height - half }, {
    style: 'caption', size: sheet.px('--size-farewell-m'), stands: 'bottom', between: 16, colour: '--ink-2',
  }); // prettier-ignore
};
