/** Points that share a slide. */
import type { Canvas } from '../../measure/canvas.ts';
import type { TextSetting } from '../../measure/typography.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { leadHeight } from './lead.ts';
import { leadOf, readRoom } from './rooms.ts';

/** What else stands on a slide of points or steps. */
export interface ListSetting {
  /** The sentence that introduces the list. */
  lead?: RichText | undefined;
  /** Whether points have numerals beside them. */
  isNumbered?: boolean;
}

/** Points on a slide. */
export const mostPoints = 4;

/** Points share their lines. */
const pointSteps = [
  { fit: 'l', lines: 4 },
  { fit: 'm', lines: 6 },
  { fit: 's', lines: 8 },
] as const;

/** The largest size at which one slide holds the points; none if there are too many of them or too long ones. */
export function fitPoints(
  points: readonly RichText[],
  canvas: Canvas,
  { lead, isNumbered = false }: ListSetting = {},
): Fit | undefined {
  if (points.length > mostPoints) return undefined;
  return pointSteps.find(({ fit, lines }) =>
    canvas.themes.every((type) => {
      const { theme } = type;
      const size = theme.number(`--size-points-${fit}`);
      const room = readRoom(type, 'points');
      const setting: TextSetting = {
        style: 'points',
        size,
        width: room.width - (isNumbered ? theme.number('--numeral-column', size) : 0),
      };
      const count = points.reduce((sum, point) => sum + type.countLines(point, setting), 0);
      const isWhole = fit === 's' || points.every((point) => type.isWhole(point, setting));
      const gaps =
        points.length * (theme.number('--above-points', size) + theme.number('--below-points', size));
      const height = count * size * leadOf(type, 'points', fit) + gaps + leadHeight(type, lead);
      return count <= lines && isWhole && height <= room.height;
    }),
  )?.fit;
}
