/** Two sides beside each other. */
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { holdsWhole, readRoom } from './rooms.ts';

/** The two columns of a contrast, largest size first. */
const contrastSteps = [
  { fit: 'l', lines: 3 },
  { fit: 'm', lines: 4 },
  { fit: 's', lines: 5 },
] as const;

/** The largest size at which each column holds its side; none if one is too long. */
export function fitContrast(sides: readonly RichText[], canvas: Canvas): Fit | undefined {
  return contrastSteps.find(({ fit, lines }) =>
    canvas.themes.every((type) => {
      const size = type.theme.number(`--size-contrast-${fit}`);
      return holdsWhole(type, sides, { style: 'points', size, ...readRoom(type, 'contrast'), lines });
    }),
  )?.fit;
}
