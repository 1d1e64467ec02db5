import { firstShown } from '../../../layouts/first-shown.ts';
import { addHead, standsAt, type PptxLayout } from '../layout.ts';

/** A formula as a picture; what it says stands with it as TeX. */
export const math: PptxLayout = ({ sheet, pictures }) => {
  const { text } = firstShown(sheet.slide, 'math');
  const picture = pictures.get(sheet.slide);
  const box = addHead(sheet, { isAcross: picture !== undefined && picture.width > 1252 });
  if (picture !== undefined)
    sheet.addPicture(picture.data, box, { ...picture, alt: text, stands: standsAt(sheet), most: 1.2 });
  else {
    const whole = { text, marks: [{ kind: 'code' as const, start: 0, end: text.length }] };
    sheet.addText(whole, box, { style: 'text', size: sheet.px('--size-body') });
  }
};
