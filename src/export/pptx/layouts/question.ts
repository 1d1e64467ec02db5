import { firstShown } from '../../../layouts/first-shown.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { standsAt, textArea, wholeArea, type PptxLayout } from '../layout.ts';

/** Arabic's looks the other way, Hebrew's does not. */
function questionMark(lang: string): '؟' | '?' {
  return /^(?:ar|fa|ur)\b/i.test(lang) ? '؟' : '?';
}

/** A question to the room, on a field of its own where the theme has one. */
export const question: PptxLayout = ({ sheet }) => {
  const { look, slide } = sheet;
  const field = look.hex('--field');
  if (field !== look.hex('--ground')) sheet.background = field;
  const area = textArea(sheet);
  const hangs = look.theme.text('--question-sign') !== 'none';
  if (hangs) {
    const sign = { ...wholeArea(sheet), width: 396, height: 560 };
    sheet.addText(toPlainRichText(questionMark(sheet.talk.lang)), sign, {
      style: 'figure',
      size: 420,
      colour: '--accent',
      stands: 'middle',
    });
  }
  sheet.addText(firstShown(slide, 'text'), area, {
    style: 'question',
    size: sheet.planned('question'),
    colour: hangs ? '--ink' : { hex: look.hex('--on-field') },
    stands: standsAt(sheet),
    isTitle: true,
  });
};
