/** A figure with its unit, and what it counts. */
import type { Canvas } from '../../measure/canvas.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { holdsWhole, readRoom } from './rooms.ts';

/** Lines of the caption beside a number. */
const captionLines = 5;

/** The largest size at which a number slide holds the figure with its unit and the caption. */
export function fitNumber(
  { figure, unit = '', caption }: { figure: string; unit?: string | undefined; caption: RichText },
  canvas: Canvas,
): Fit | undefined {
  const isHeld = canvas.themes.every((type) => {
    const size = type.theme.number('--size-number-caption');
    const room = readRoom(type, 'number-caption');
    return holdsWhole(type, [caption], { style: 'caption', size, ...room, lines: captionLines });
  });
  if (!isHeld) return undefined;
  return (['l', 'm', 's'] as const).find((fit) =>
    canvas.themes.every((type) => {
      const own = type.measureLine(toPlainRichText(figure), 'figure');
      const small =
        unit === ''
          ? 0
          : type.measureLine(toPlainRichText(unit), 'figure') + type.theme.number('--before-unit');
      const size = type.theme.number(`--size-number-${fit}`);
      return (own + small * type.theme.number('--scale-unit')) * size <= readRoom(type, 'number').width;
    }),
  );
}
