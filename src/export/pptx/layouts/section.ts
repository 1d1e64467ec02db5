import { firstShown } from '../../../layouts/first-shown.ts';
import { mapSections } from '../../../talk/map-sections.ts';
import { countThemselves, findOwnNumber } from '../../../talk/own-numbers.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { wordsFor } from '../../../talk/words/house-words.ts';
import { textArea, wholeArea, type PptxLayout } from '../layout.ts';

/** Opens a section: its number in the margin, or behind its name. */
export const section: PptxLayout = ({ sheet }) => {
  const { slide, talk } = sheet;
  const words = wordsFor(talk.lang);
  const sections = mapSections(talk);
  const index = sections.findIndex(({ slides }) => slides.includes(slide));
  const isOwn = sections[index]?.id === slide.section;
  const area = wholeArea(sheet);
  const text = textArea(sheet);
  const hangs = text.x > area.x;
  const name = talk.sections.find(({ id }) => id === slide.section);
  const ofItsOwn = name && findOwnNumber(name, talk.sections)?.number;
  const number = ofItsOwn ?? (countThemselves(talk.sections) ? '' : words.number(index + 1));
  if (isOwn && sections.length > 1 && number !== '') {
    const size = hangs ? sheet.px('--size-sign') : 420;
    const sign = hangs
      ? { ...area, y: area.y - 40, width: 396, height: 640 }
      : { x: area.x + area.width - 700, y: 40, width: 700, height: 460 };
    sheet.addText(toPlainRichText(number), sign, {
      style: 'figure', size, colour: '--accent', align: hangs ? 'start' : 'end',
    }); // prettier-ignore
  }
  const place = isOwn ? words.section(index + 1, sections.length) : (sections[index]?.heading ?? '');
  const label = { style: 'text', size: sheet.px('--size-label'), colour: '--ink-2' } as const;
  sheet.addText(toPlainRichText(place), { ...text, height: 60, width: hangs ? text.width : 900 }, label);
  sheet.addText(
    firstShown(slide, 'text'),
    { ...text, y: text.y + 80, height: text.height - 80 },
    { style: 'display', size: sheet.planned('section'), stands: hangs ? 'top' : 'bottom', isTitle: true },
  );
};
