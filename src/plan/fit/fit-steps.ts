/** Steps side by side. */
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { measureText } from '../split/measure-text.ts';
import type { ListSetting } from './fit-points.ts';
import { leadHeight } from './lead.ts';
import { holdsWhole, readRoom } from './rooms.ts';

/** Letters of a step that is read at a glance. */
const stepLetters = 60;

/** Lines of a column of steps. */
const stepSteps = [
  { fit: 'l', lines: 3 },
  { fit: 'm', lines: 4 },
  { fit: 's', lines: 5 },
] as const;

/** The largest size at which three to five columns hold the steps; none if a step is too long or has too long a word. */
export function fitSteps(
  steps: readonly RichText[],
  canvas: Canvas,
  { lead }: ListSetting = {},
): Fit | undefined {
  const count = steps.length;
  if (count < 3 || count > 5 || steps.some(({ text }) => measureText(text) > stepLetters)) return undefined;
  return stepSteps.find(({ fit, lines }) =>
    canvas.themes.every((type) => {
      const { theme } = type;
      const room = readRoom(type, 'steps');
      const gap = theme.number(count === 5 ? '--gap-steps-five' : '--gap-steps');
      const size = theme.number(`--size-numeral-${fit}`);
      const numeral =
        theme.number('--above-numerals') +
        theme.number('--lead-figure') * size +
        theme.number('--below-numerals', size);
      const area = theme.number('--room-area-height') - theme.number('--above-steps');
      const height = area - leadHeight(type, lead) - numeral;
      return holdsWhole(type, steps, {
        style: 'points',
        size: theme.number(`--size-steps-${fit}`),
        width: (room.width - gap * (count - 1)) / count,
        height: Math.min(height, room.height),
        lines,
      });
    }),
  )?.fit;
}
