import { firstShown } from '../../../layouts/first-shown.ts';
import { addHead, type PptxLayout } from '../layout.ts';
import { code } from './code.ts';

/** A diagram as a picture; one that could not be drawn is code. */
export const diagram: PptxLayout = (context) => {
  const { sheet, pictures, drawings } = context;
  const picture = pictures.get(sheet.slide);
  const drawing = drawings.get(firstShown(sheet.slide, 'diagram').text);
  if (picture === undefined || drawing === undefined) return code(context);
  const hang = sheet.px('--hang');
  const box = addHead(sheet, { isAcross: hang > 0 && picture.width > 1252 });
  const alt = drawing.title === '' ? drawing.labels.join(', ') : drawing.title;
  sheet.addPicture(picture.data, box, { ...picture, alt, align: 'center' });
  return undefined;
};
