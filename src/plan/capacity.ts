/**
 * What a slide holds. The counts come from passages set in the fonts of every theme; each is the smallest of them, so
 * that switching themes never changes a talk. A character count holds for 95 % of English passages of that length.
 */
import type { Fit, Layout } from '../talk/talk.ts';
import { countLines, isFullWidth, measureText } from './measure-text.ts';

interface Room {
  fit: Fit;
  lines: number;
  /** Letters in all these lines. */
  letters: number;
}

/** Layouts that show one text, largest size first. */
const rooms = {
  title: [
    { fit: 'l', lines: 2, letters: 20 },
    { fit: 'm', lines: 3, letters: 44 },
    { fit: 's', lines: 4, letters: 84 },
  ],
  section: [
    { fit: 'l', lines: 2, letters: 20 },
    { fit: 'm', lines: 3, letters: 46 },
  ],
  statement: [
    { fit: 'xl', lines: 2, letters: 20 },
    { fit: 'l', lines: 3, letters: 48 },
    { fit: 'm', lines: 4, letters: 102 },
    { fit: 's', lines: 5, letters: 162 },
  ],
  question: [
    { fit: 'l', lines: 3, letters: 48 },
    { fit: 'm', lines: 4, letters: 90 },
    { fit: 's', lines: 5, letters: 154 },
  ],
  quote: [
    { fit: 'l', lines: 5, letters: 144 },
    { fit: 'm', lines: 6, letters: 208 },
    { fit: 's', lines: 8, letters: 356 },
  ],
} as const satisfies Partial<Record<Layout, readonly Room[]>>;

export type TextLayout = keyof typeof rooms;

/** The largest size at which the layout holds the text; none if it never does. */
export function fitText(layout: TextLayout, text: string): Fit | undefined {
  const width = measureText(text);
  return rooms[layout].find(
    ({ lines, letters }) => width <= letters && countLines(text, lettersPerLine(lines, letters)) <= lines,
  )?.fit;
}

/** A line holds its share, and on average half a word more that wrapping wastes. */
function lettersPerLine(lines: number, letters: number): number {
  return Math.round(letters / lines) + 3;
}

/** Points share their lines: `lines` in all, or `led` below the sentence that introduces them, of `perLine` letters. */
const pointRooms = {
  usual: [
    { fit: 'l', lines: 4, led: 3, perLine: 28 },
    { fit: 'm', lines: 6, led: 4, perLine: 35 },
    { fit: 's', lines: 8, led: 5, perLine: 48 },
  ],
  /** Chinese, Japanese, Korean: higher lines, broken between phrases, which leaves more of each empty. */
  fullWidth: [
    { fit: 'l', lines: 3, led: 2, perLine: 26 },
    { fit: 'm', lines: 5, led: 4, perLine: 32 },
    { fit: 's', lines: 7, led: 5, perLine: 44 },
  ],
  /** Arabic and Thai: the highest lines. */
  tall: [
    { fit: 'l', lines: 3, led: 2, perLine: 28 },
    { fit: 'm', lines: 4, led: 3, perLine: 35 },
    { fit: 's', lines: 6, led: 4, perLine: 48 },
  ],
} as const;

/** Points on a slide. */
export const mostPoints = 4;

/** The share of a line that the numerals of numbered points leave. */
const besideNumerals = 0.9;

/** What else stands on a slide of points or steps. */
export interface ListSetting {
  /** Whether a sentence introduces the list. */
  hasLead?: boolean;
  /** Whether points have numerals beside them. */
  isNumbered?: boolean;
}

/** The largest size at which one slide holds the points; none if there are too many of them or too long ones. */
export function fitPoints(
  points: readonly string[],
  { hasLead = false, isNumbered = false }: ListSetting = {},
): Fit | undefined {
  if (points.length > mostPoints) return undefined;
  return pointRooms[lineKindOf(points.join(''))].find(({ lines, led, perLine }) => {
    const width = isNumbered ? Math.floor(perLine * besideNumerals) : perLine;
    return points.reduce((sum, point) => sum + countLines(point, width), 0) <= (hasLead ? led : lines);
  })?.fit;
}

/** A step is read at a glance. */
const stepLetters = 60;

/** Columns of steps: their letters a line, by how many stand side by side, and their lines by script. */
const stepRooms = [
  { fit: 'l', perLine: { 3: 19, 4: 14, 5: 11 }, lines: { usual: 3, fullWidth: 2, tall: 2 } },
  { fit: 'm', perLine: { 3: 22, 4: 16, 5: 13 }, lines: { usual: 4, fullWidth: 3, tall: 3 } },
  { fit: 's', perLine: { 3: 25, 4: 18, 5: 15 }, lines: { usual: 5, fullWidth: 4, tall: 4 } },
] as const;

/** The largest size at which three to five columns hold the steps; none if a step is too long or has too long a word. */
export function fitSteps(steps: readonly string[], { hasLead = false }: ListSetting = {}): Fit | undefined {
  const count = steps.length;
  if (count !== 3 && count !== 4 && count !== 5) return undefined;
  const kind = lineKindOf(steps.join(''));
  return stepRooms.find(
    ({ fit, perLine, lines }) =>
      !(hasLead && fit === 'l') &&
      steps.every(
        (step) => measureText(step) <= stepLetters && fitsColumn(step, perLine[count], lines[kind]),
      ),
  )?.fit;
}

/** The two columns of a contrast, largest size first. */
const contrastRooms = [
  { fit: 'l', perLine: 17, lines: { usual: 3, fullWidth: 2, tall: 2 } },
  { fit: 'm', perLine: 21, lines: { usual: 4, fullWidth: 3, tall: 3 } },
  { fit: 's', perLine: 28, lines: { usual: 5, fullWidth: 4, tall: 4 } },
] as const;

/** The largest size at which each column holds its side; none if one is too long. */
export function fitContrast(sides: readonly string[]): Fit | undefined {
  const kind = lineKindOf(sides.join(''));
  return contrastRooms.find(({ perLine, lines }) =>
    sides.every((side) => fitsColumn(side, perLine, lines[kind])),
  )?.fit;
}

/** Whether a narrow column holds the text without a word broken. */
function fitsColumn(text: string, perLine: number, lines: number): boolean {
  const isWhole = isFullWidth(text) || text.split(/\s+/u).every((word) => measureText(word) < perLine);
  return isWhole && countLines(text, perLine) <= lines;
}

/** A term on one line, largest size first. */
const termRooms = [
  { fit: 'l', letters: 10 },
  { fit: 'm', letters: 16 },
  { fit: 's', letters: 23 },
] as const;

/** Four lines of what a term means. */
const meaningRoom = { lines: 4, perLine: 40, letters: 148 };

/** The largest size at which a definition holds its term; none if the term or its meaning is too long. */
export function fitDefinition(term: string, meaning: string): Fit | undefined {
  const { lines, perLine, letters } = meaningRoom;
  if (measureText(meaning) > letters || countLines(meaning, perLine) > lines) return undefined;
  const width = measureText(term);
  return termRooms.find((room) => width <= room.letters)?.fit;
}

function lineKindOf(text: string): keyof typeof pointRooms {
  if (isFullWidth(text)) return 'fullWidth';
  return /[\p{Script=Arabic}\p{Script=Thai}]/u.test(text) ? 'tall' : 'usual';
}

/** A figure and its unit on one line, in digits' widths, largest size first. */
const numberRooms = [
  { fit: 'l', width: 3 },
  { fit: 'm', width: 4 },
  { fit: 's', width: 6.5 },
] as const;

/** Units are set at 42 % of the figure's size, and separators are narrow. */
const unitWidth = 0.4;
const separatorWidth = 0.5;

/** Five lines of the caption beside a number. */
const captionLetters = 80;

/** The largest size at which a number slide holds the figure with its unit and the caption. */
export function fitNumber(figure: string, unit: string, caption: string): Fit | undefined {
  if (measureText(caption) > captionLetters) return undefined;
  const glyphs = Array.from(figure, (glyph) => (/[.,]/u.test(glyph) ? separatorWidth : 1));
  const width = glyphs.reduce((sum, each) => sum + each, 0) + measureText(unit) * unitWidth;
  return numberRooms.find((room) => width <= room.width)?.fit;
}

/** Code, largest size first: lines on the slide, columns before a line wraps. */
export const codeRooms = [
  { fit: 'l', lines: 11, columns: 52 },
  { fit: 'm', lines: 14, columns: 57 },
  { fit: 's', lines: 16, columns: 64 },
] as const;

/** Letters of a heading that stands beside its slide's content; a longer one gets a slide. */
export const marginHeadingLetters = 90;

/** Letters of the sentence over a list, or beside code and tables. */
export const leadLetters = 100;

/** Columns of a table on one slide. */
export const mostColumns = 6;

/** Body rows of a table on one slide. */
export const mostRows = 5;
