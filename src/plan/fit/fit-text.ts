/**
 * Layouts that show one text: the largest step of the type scale at which it stays within its lines and its room in
 * every theme, so that switching themes never changes a talk.
 */
import type { Canvas } from '../../measure/canvas.ts';
import type { StyleName, Typography } from '../../measure/typography.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { leadOf, readRoom } from './rooms.ts';
import { isSmall } from './type-steps.ts';

interface Step {
  fit: Fit;
  /** Lines that are read at a glance; as many as there is room for if absent. */
  lines?: number;
  /** Whether only verse is set so small: a stanza is rather read whole than large. */
  isForVerse?: true;
}

interface TextRoom {
  style: StyleName;
  steps: readonly Step[];
}

/** Layouts that show one text, largest size first. */
const textRooms = {
  title: {
    style: 'display',
    steps: [
      { fit: 'l', lines: 2 },
      { fit: 'm', lines: 3 },
      { fit: 's', lines: 4 },
      { fit: 'xs' },
      { fit: 'xxs' },
    ],
  },
  thanks: {
    style: 'display',
    steps: [{ fit: 'l', lines: 1 }, { fit: 'm', lines: 1 }, { fit: 's' }],
  },
  section: {
    style: 'display',
    steps: [
      { fit: 'l', lines: 2 },
      { fit: 'm', lines: 3 },
      { fit: 's', lines: 4 },
      { fit: 'xs' },
      { fit: 'xxs' },
    ],
  },
  statement: {
    style: 'display',
    steps: [
      { fit: 'xl', lines: 2 },
      { fit: 'l', lines: 3 },
      { fit: 'm', lines: 4 },
      { fit: 's', lines: 5 },
      { fit: 'xs', lines: 8, isForVerse: true },
    ],
  },
  question: {
    style: 'question',
    steps: [
      { fit: 'l', lines: 3 },
      { fit: 'm', lines: 4 },
      { fit: 's', lines: 5 },
    ],
  },
  quote: {
    style: 'quote',
    steps: [
      { fit: 'l', lines: 5 },
      { fit: 'm', lines: 6 },
      { fit: 's', lines: 8 },
    ],
  },
} as const satisfies Record<string, TextRoom>;

export type TextLayout = keyof typeof textRooms;

/**
 * The largest size at which the layout holds the text; none if it never does. Words are parted only where even
 * small sizes have no room for them.
 * @param taken what else stands in the text's room, in px of its height
 */
export function fitText(
  layout: TextLayout,
  text: RichText,
  canvas: Canvas,
  taken: (type: Typography) => number = () => 0,
): Fit | undefined {
  const { style, steps }: TextRoom = textRooms[layout];
  const isVerse = text.text.includes('\n');
  const holds = ({ fit, lines, isForVerse }: Step, isParted: boolean) =>
    (isVerse || isForVerse !== true) &&
    canvas.themes.every((type) => {
      const size = type.theme.number(`--size-${layout}-${fit}`);
      const room = readRoom(type, layout);
      const setting = { style, size, width: room.width };
      const count = type.countLines(text, setting);
      if (lines !== undefined && count > lines) return false;
      return (
        count * size * leadOf(type, style, fit) <= room.height - taken(type) &&
        (isParted || type.isWhole(text, setting))
      );
    });
  const whole = steps.find((step) => step.fit !== 'xxs' && holds(step, false));
  return (whole ?? steps.find((step) => isSmall(step.fit) && holds(step, true)))?.fit;
}
