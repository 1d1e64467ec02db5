/** The room that a theme gives a text, and whether it holds it. Sizes and rooms are the theme's own, in px of the canvas. */
import type { StyleName, TextSetting, Typography } from '../../measure/typography.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { isSmall } from './type-steps.ts';

export interface Room {
  width: number;
  height: number;
}

export function readRoom({ theme }: Typography, name: string): Room {
  return { width: theme.number(`--room-${name}-width`), height: theme.number(`--room-${name}-height`) };
}

/** How high the room of a theme's lists, code and tables is compared with that at 16:9, for which their lines are counted. */
export function growthOf({ theme }: Typography): number {
  const height = theme.number('--room-area-height');
  return height / (height - theme.number('--taller'));
}

/** Whether a room holds each of the texts without a word parted. */
export function holdsWhole(
  type: Typography,
  texts: readonly RichText[],
  { height, lines = Infinity, ...setting }: TextSetting & { height: number; lines?: number },
): boolean {
  const lineHeight = setting.size * leadOf(type, setting.style, 's');
  return texts.every((text) => {
    const count = type.countLines(text, setting);
    return count <= lines && count * lineHeight <= height && type.isWhole(text, setting);
  });
}

/** The height of a line as a share of its size; small display type has more. */
export function leadOf({ theme }: Typography, style: StyleName, fit: Fit): number {
  if (style === 'question') return theme.number('--lead-display');
  if (style === 'display' && isSmall(fit))
    return Math.max(theme.number('--lead-display'), theme.number('--lead-display-s'));
  return theme.number(`--lead-${style}`);
}
