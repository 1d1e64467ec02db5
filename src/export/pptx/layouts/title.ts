import { firstShown } from '../../../layouts/first-shown.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { titleLines } from '../../title-lines.ts';
import { margin, wholeArea, type PptxLayout } from '../layout.ts';

/** Who, where and when at the top, the title near the floor. */
export const title: PptxLayout = ({ sheet }) => {
  const { slide, talk } = sheet;
  const area = wholeArea(sheet);
  const { subtitle, about: meta } = titleLines(slide, talk);
  if (meta.length > 0) {
    const [speaker, ...rest] = meta;
    const size = sheet.px('--size-meta-l');
    const style = { style: 'text', size, colour: '--ink-2' } as const;
    if (rest.length === 0)
      sheet.addText(toPlainRichText(speaker ?? ''), { ...area, height: 60 }, { ...style, isBold: true });
    else sheet.addText(toPlainRichText(meta.join(' · ')), { ...area, height: 60 }, style);
    sheet.addBar({ ...area, y: area.y + 72, height: 2 }, '--hair');
  }
  const floor = sheet.height - margin.bare;
  const below = { style: 'caption', size: sheet.px('--size-subtitle-l'), colour: '--ink-2' } as const;
  const width = 1300;
  const height =
    subtitle === undefined
      ? 0
      : Math.min(sheet.room.measure([toPlainRichText(subtitle)], width, below) + 20, 200);
  if (subtitle !== undefined)
    sheet.addText(toPlainRichText(subtitle), { x: area.x, y: floor - height, width, height }, below);
  const y = area.y + 110;
  sheet.addText(
    firstShown(slide, 'text'),
    { ...area, y, height: floor - y - height - (height > 0 ? 48 : 0) },
    { style: 'display', size: sheet.planned('title'), stands: 'bottom', isTitle: true },
  );
};
