import { firstShown } from '../../../layouts/first-shown.ts';
import { standsAt, wholeArea, type PptxLayout } from '../layout.ts';

/** One assertion, alone. */
export const statement: PptxLayout = ({ sheet }) => {
  sheet.addText(firstShown(sheet.slide, 'text'), wholeArea(sheet), {
    style: 'display',
    size: sheet.planned('statement'),
    stands: standsAt(sheet),
    isTitle: true,
  });
};
