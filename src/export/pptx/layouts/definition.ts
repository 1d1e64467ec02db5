import { firstShown } from '../../../layouts/first-shown.ts';
import { addHead, type PptxLayout } from '../layout.ts';

/** A term, and under a line what it means. */
export const definition: PptxLayout = ({ sheet }) => {
  const { term, meaning } = firstShown(sheet.slide, 'definition');
  const box = addHead(sheet);
  const upper = box.height * 0.45;
  sheet.addText(term, { ...box, height: upper }, {
    style: 'display', size: sheet.planned('term'), stands: 'bottom', isTitle: true,
  }); // prettier-ignore
  sheet.addBar({ ...box, y: box.y + upper + 30, height: sheet.px('--line-hair') }, '--hair');
  sheet.addText(meaning, { ...box, y: box.y + upper + 60, height: box.height - upper - 60 }, {
    style: 'meaning', size: sheet.px('--size-meaning'),
  }); // prettier-ignore
};
