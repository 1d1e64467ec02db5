import { toPlainRichText, toShownText } from '../../../talk/rich-text.ts';
import { wordsFor } from '../../../talk/words/house-words.ts';
import { addHead, type PptxLayout } from '../layout.ts';

/** Steps side by side, each below its number. */
export const steps: PptxLayout = ({ sheet }) => {
  const { slide, talk } = sheet;
  const words = wordsFor(talk.lang);
  const texts = slide.steps.map(({ shows }) => toShownText(shows));
  const box = addHead(sheet, { hasOwnLead: true, isAcross: true });
  const gap = sheet.px(texts.length > 4 ? '--gap-steps-five' : '--gap-steps');
  const width = (box.width - gap * (texts.length - 1)) / texts.length;
  const numeral = Math.min(sheet.planned('numeral'), box.height * 0.36);
  const y = box.y + 24;
  const below = y + numeral * 1.25 + 24;
  const column = { x: 0, y: below, width, height: box.y + box.height - below };
  const setting = { style: 'points', size: sheet.planned('steps') } as const;
  const size = Math.min(...texts.map((text) => sheet.room.fit([text], column, setting)));
  for (const [index, text] of texts.entries()) {
    const x = box.x + index * (width + gap);
    sheet.addBar({ x, y: box.y, width, height: sheet.px('--line-hair') }, '--hair');
    const sign = toPlainRichText(words.number((slide.first ?? 1) + index));
    sheet.addText(
      sign,
      { x, y, width, height: numeral * 1.25 },
      { style: 'figure', size: numeral, colour: '--accent' },
    );
    sheet.addText(text, { ...column, x }, { ...setting, size });
  }
};
