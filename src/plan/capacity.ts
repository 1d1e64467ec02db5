/**
 * What a slide holds: the largest step of the type scale at which a text stays within its lines and its room in every
 * theme, so that switching themes never changes a talk. Sizes and rooms are the themes' own, in px of the canvas.
 */
import type { Canvas } from '../measure/canvas.ts';
import type { StyleName, TextSetting, Typography } from '../measure/typography.ts';
import { toPlainRichText } from '../talk/rich-text.ts';
import type { Fit, RichText } from '../talk/talk.ts';
import { measureText } from './measure-text.ts';

interface Step {
  fit: Fit;
  /** Lines that are read at a glance; as many as there is room for if absent. */
  lines?: number;
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

/** The largest size at which the layout holds the text; none if it never does. Words are parted at small sizes only. */
export function fitText(layout: TextLayout, text: RichText, canvas: Canvas): Fit | undefined {
  const { style, steps }: TextRoom = textRooms[layout];
  return steps.find(({ fit, lines }) =>
    canvas.themes.every((type) => {
      const size = type.theme.number(`--size-${layout}-${fit}`);
      const room = readRoom(type, layout);
      const setting = { style, size, width: room.width };
      const count = type.countLines(text, setting);
      if (lines !== undefined && count > lines) return false;
      return (
        count * size * leadOf(type, style, fit) <= room.height &&
        (isSmall(fit) || type.isWhole(text, setting))
      );
    }),
  )?.fit;
}

/** Whether it is the smallest size of main text, or smaller for what would have no room otherwise. */
export function isSmall(fit: Fit): boolean {
  return fit === 's' || isSmallerThanText(fit);
}

/** Whether it is one of the sizes for titles and headings that are longer than a slide's should be. */
export function isSmallerThanText(fit: Fit): boolean {
  return fit === 'xs' || fit === 'xxs';
}

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

/** In ems: the column of numerals. */
const numeralColumn = 1.1;
/** Between what introduces a list and the list; see the layouts. */
const belowLead = 40;

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
        width: room.width - (isNumbered ? numeralColumn * size : 0),
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

/** Letters of a step that is read at a glance. */
const stepLetters = 60;

/** Lines of a column of steps. */
const stepSteps = [
  { fit: 'l', lines: 3 },
  { fit: 'm', lines: 4 },
  { fit: 's', lines: 5 },
] as const;

/** Five columns stand nearer to each other. */
const narrowGap = 40;
/** Above the numerals of steps, and in ems of theirs below them; see the layout. */
const aboveNumerals = 52;
const belowNumerals = 0.2;
/** The area of a slide, and what a heading of one line over the slide takes of it. */
const areaHeight = 800;
const headingHeight = 110;

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
      const gap = count === 5 ? narrowGap : theme.number('--gap-steps');
      const numeral = theme.number(`--size-numeral-${fit}`) * (theme.number('--lead-figure') + belowNumerals);
      const height = areaHeight - headingHeight - leadHeight(type, lead) - aboveNumerals - numeral;
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

/** Lines of what a term means. */
const meaningLines = 4;

/** The largest size at which a definition holds its term on one line; none if the term or its meaning is too long. */
export function fitDefinition(term: RichText, meaning: RichText, canvas: Canvas): Fit | undefined {
  const isHeld = canvas.themes.every((type) => {
    const size = type.theme.number('--size-meaning');
    const room = readRoom(type, 'meaning');
    return holdsWhole(type, [meaning], { style: 'meaning', size, ...room, lines: meaningLines });
  });
  if (!isHeld) return undefined;
  return (['l', 'm', 's'] as const).find((fit) =>
    canvas.themes.every((type) => {
      const size = type.theme.number(`--size-term-${fit}`);
      return type.measureLine(term, 'display') * size <= readRoom(type, 'term').width;
    }),
  );
}

/** A figure's unit as a share of its size, and the space before it in ems of its own. */
const unitScale = 0.42;
const beforeUnit = 0.12;
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
      const small = unit === '' ? 0 : type.measureLine(toPlainRichText(unit), 'figure') + beforeUnit;
      const size = type.theme.number(`--size-number-${fit}`);
      return (own + small * unitScale) * size <= readRoom(type, 'number').width;
    }),
  );
}

/** Whether the sentence that introduces a list, or else code or a table, has room over or beside it. */
export function holdsLead(lead: RichText, canvas: Canvas, isOverList: boolean): boolean {
  const name = isOverList ? 'lead' : 'side-lead';
  return canvas.themes.every((type) => {
    const size = type.theme.number(`--size-${name}`);
    return holdsWhole(type, [lead], { style: 'lead', size, ...readRoom(type, name) });
  });
}

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

/** Code, largest size first: lines on the slide, columns before a line wraps. */
export const codeRooms = [
  { fit: 'l', lines: 11, columns: 52 },
  { fit: 'm', lines: 14, columns: 57 },
  { fit: 's', lines: 16, columns: 64 },
] as const;

interface Room {
  width: number;
  height: number;
}

function readRoom({ theme }: Typography, name: string): Room {
  return { width: theme.number(`--room-${name}-width`), height: theme.number(`--room-${name}-height`) };
}

/** Whether a room holds each of the texts without a word parted. */
function holdsWhole(
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
function leadOf({ theme }: Typography, style: StyleName, fit: Fit): number {
  if (style === 'question') return theme.number('--lead-display');
  if (style === 'display' && isSmall(fit))
    return Math.max(theme.number('--lead-display'), theme.number('--lead-display-s'));
  return theme.number(`--lead-${style}`);
}

function leadHeight(type: Typography, lead: RichText | undefined): number {
  if (lead === undefined) return 0;
  const size = type.theme.number('--size-lead');
  const width = readRoom(type, 'lead').width;
  return type.countLines(lead, { style: 'lead', size, width }) * size * leadOf(type, 'lead', 'l') + belowLead;
}
