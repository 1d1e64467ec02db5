/** Points that share a slide. */
import type { Canvas } from '../../measure/canvas.ts';
import type { TextSetting } from '../../measure/typography.ts';
import type { PointText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { leadHeight } from './lead.ts';
import { growthOf, leadOf, readRoom } from './rooms.ts';

/** What stands on a slide beside its points or steps. */
export interface ListSetting {
  /** The sentence that introduces the list. */
  lead?: RichText | undefined;
  /** Whether points have numerals beside them. */
  isNumbered?: boolean;
}

/** The most points of paragraphs, or of several lists, on a slide; of parts of a list too, at 16:9. */
export const mostPoints = 4;

/** A whole list may have more items on a slide if each of them takes one line, at 16:9. */
const mostItems = 6;

/** The most items of a list below a point. */
export const mostInner = 6;

/** Points share their lines; those of lists within them count by their size. */
const pointSteps = [
  { fit: 'l', lines: 4 },
  { fit: 'm', lines: 6 },
  { fit: 's', lines: 8 },
] as const;

/** The most items on a slide, of a whole list and of a part of one. */
export function mostItemsOn({ themes }: Canvas): { whole: number; part: number } {
  const growth = Math.min(...themes.map(growthOf));
  return { whole: Math.floor(mostItems * growth), part: Math.floor(mostPoints * growth) };
}

/** The largest size at which one slide holds the points; none if there are too many of them or too long ones. */
export function fitPoints(
  points: readonly PointText[],
  canvas: Canvas,
  { lead, isNumbered = false }: ListSetting = {},
): Fit | undefined {
  const most = mostItemsOn(canvas);
  if (points.length > most.whole) return undefined;
  const isLong = points.length > most.part;
  const inner = points.flatMap((point) => point.inner ?? []);
  if (points.length > mostPoints && inner.length > 0) return undefined;
  if (points.some((point) => (point.inner?.length ?? 0) > mostInner)) return undefined;
  return pointSteps.find(({ fit, lines }) =>
    canvas.themes.every((type) => {
      const { theme } = type;
      const growth = growthOf(type);
      const size = theme.number(`--size-points-${fit}`);
      const room = readRoom(type, 'points');
      const setting: TextSetting = {
        style: 'points',
        size,
        width: room.width - (isNumbered ? theme.number('--numeral-column', size) : 0),
      };
      const scale = theme.number('--scale-inner');
      const innerSetting: TextSetting = {
        style: 'points',
        size: size * scale,
        width: setting.width - theme.number('--indent-inner', size * scale),
      };
      const countAll = (texts: readonly RichText[], each: TextSetting) =>
        texts.reduce((sum, text) => sum + type.countLines(text, each), 0);
      if (isLong && points.some((point) => type.countLines(point, setting) > 1)) return false;
      const count = countAll(points, setting) + countAll(inner, innerSetting) * scale;
      const isWhole =
        fit === 's' ||
        (points.every((point) => type.isWhole(point, setting)) &&
          inner.every((text) => type.isWhole(text, innerSetting)));
      const below = theme.number('--below-points', size);
      const gap =
        theme.number('--above-points', size) +
        (isLong ? Math.min(below, theme.number('--below-points-close')) : below);
      const gaps = points.length * gap + inner.length * theme.number('--above-inner', size * scale);
      const height = count * size * leadOf(type, 'points', fit) + gaps + leadHeight(type, lead);
      return count <= Math.floor(lines * growth) && isWhole && height <= room.height;
    }),
  )?.fit;
}
