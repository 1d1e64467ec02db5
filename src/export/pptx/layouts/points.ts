import { toShownText } from '../../../talk/rich-text.ts';
import { wordsFor } from '../../../talk/words/house-words.ts';
import type { RichText } from '../../../talk/shown.ts';
import { addHead, addMark, standsAt, type PptxLayout } from '../layout.ts';

/** A list in one box, a paragraph each, so that it can be taken up point by point. */
export const points: PptxLayout = ({ sheet }) => {
  const { slide, talk } = sheet;
  const { steps, first } = slide;
  const box = addHead(sheet, { hasOwnLead: true });
  const texts = steps.flatMap(({ shows }, index) => {
    const { inner = [], ...own } = toShownText(shows);
    const text = first === undefined ? own : numbered(own, wordsFor(talk.lang).number(first + index));
    return [text, ...inner.map((item) => ({ ...item, isInner: true }))];
  });
  const size = sheet.planned('points');
  const stands = standsAt(sheet) === 'bottom' ? 'bottom' : 'top';
  const above = stands === 'top' ? 40 : 0;
  if (stands === 'top') addMark(sheet, box);
  sheet.addText(texts, { ...box, y: box.y + above, height: box.height - above }, {
    style: 'points', size, stands, between: size * 0.55, isTitle: slide.heading === undefined && steps.length === 1,
  }); // prettier-ignore
};

/** The text behind its number, with its marks in their places. */
function numbered({ text, marks }: RichText, number: string): RichText {
  const before = `${number}. `;
  const moved = marks.map((mark) => ({
    ...mark,
    start: mark.start + before.length,
    end: mark.end + before.length,
  }));
  return { text: before + text, marks: moved };
}
