/** A heading beside its slide's content. */
import type { Canvas } from '../../measure/canvas.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import { holdsWhole, readRoom } from './rooms.ts';

/** The size of a heading beside its slide's content; none if it needs a slide of its own. */
export function fitHeading(heading: string, canvas: Canvas): 'l' | 's' | undefined {
  const text = toPlainRichText(heading);
  return (['l', 's'] as const).find((fit) =>
    canvas.themes.every((type) => {
      const size = type.theme.number(fit === 'l' ? '--size-heading' : '--size-heading-long');
      return holdsWhole(type, [text], { style: 'heading', size, ...readRoom(type, 'heading') });
    }),
  );
}
