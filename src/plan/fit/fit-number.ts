/** A figure with its unit, and what it counts. */
import type { Canvas } from '../../measure/canvas.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { holdsWhole, readRoom } from './rooms.ts';

/** Lines of the caption beside a number, and below it. */
const captionLines = 5;
const linesBelow = 3;

/**
 * The largest size at which a number slide holds the figure with its unit and the caption beside it; `xs` where only the
 * whole slide is wide enough for one of them, and the caption stands below.
 */
export function fitNumber(
  { figure, unit = '', caption }: { figure: string; unit?: string | undefined; caption: RichText },
  canvas: Canvas,
): Fit | undefined {
  const holdsCaption = (room: string, lines: number) =>
    canvas.themes.every((type) => {
      const size = type.theme.number('--size-number-caption');
      return holdsWhole(type, [caption], { style: 'caption', size, ...readRoom(type, room), lines });
    });
  const holdsFigure = (fit: Fit, room: string) =>
    canvas.themes.every((type) => {
      const own = type.measureLine(toPlainRichText(figure), 'figure');
      const small =
        unit === ''
          ? 0
          : type.measureLine(toPlainRichText(unit), 'figure') + type.theme.number('--before-unit');
      const size = type.theme.number(`--size-number-${fit}`);
      return (own + small * type.theme.number('--scale-unit')) * size <= readRoom(type, room).width;
    });
  const beside = holdsCaption('number-caption', captionLines)
    ? (['l', 'm', 's'] as const).find((fit) => holdsFigure(fit, 'number'))
    : undefined;
  if (beside !== undefined) return beside;
  return holdsCaption('number-caption-below', linesBelow) && holdsFigure('xs', 'number-above')
    ? 'xs'
    : undefined;
}
