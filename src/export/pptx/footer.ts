/** The footer: the slide's section and number. The section's name is the slide's title, too, if it has no other. */
import type { Layout } from '../../talk/talk.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { SlideSheet } from './slide-sheet.ts';

const bare: ReadonlySet<Layout> = new Set(['title', 'section', 'closing']);

export function addFooter(sheet: SlideSheet): void {
  const { slide, talk, height } = sheet;
  if (bare.has(slide.layout)) return;
  const size = sheet.px('--size-footer');
  const y = height - 84;
  const name = talk.sections.find(({ id }) => id === slide.section)?.heading ?? talk.title;
  const box = { x: 120, y, width: 1200, height: 56 };
  const isOnField = slide.layout === 'question' && sheet.look.hex('--field') !== sheet.look.hex('--ground');
  const colour = isOnField ? { hex: sheet.look.hex('--on-field') } : ('--ink-2' as const);
  sheet.addText(toPlainRichText(name), box, {
    style: 'text',
    size,
    colour,
    isTitle: !sheet.hasTitle,
    isBold: false,
  });
  sheet.addNumber({ x: 1600, y, width: 200, height: 56 }, { size, colour });
}
