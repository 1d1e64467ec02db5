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

/** Points share their lines: `lines` in all, of `perLine` letters. */
const pointRooms = {
  usual: [
    { fit: 'l', lines: 4, perLine: 28 },
    { fit: 'm', lines: 6, perLine: 35 },
    { fit: 's', lines: 8, perLine: 48 },
  ],
  /** Chinese, Japanese, Korean: higher lines, broken between phrases, which leaves more of each empty. */
  fullWidth: [
    { fit: 'l', lines: 3, perLine: 26 },
    { fit: 'm', lines: 5, perLine: 32 },
    { fit: 's', lines: 7, perLine: 44 },
  ],
  /** Arabic and Thai: the highest lines. */
  tall: [
    { fit: 'l', lines: 3, perLine: 28 },
    { fit: 'm', lines: 4, perLine: 35 },
    { fit: 's', lines: 6, perLine: 48 },
  ],
} as const;

/** Points on a slide. */
export const mostPoints = 4;

/** The largest size at which one slide holds the points; none if there are too many of them or too long ones. */
export function fitPoints(points: readonly string[]): Fit | undefined {
  if (points.length > mostPoints) return undefined;
  return pointRooms[lineKindOf(points.join(''))].find(
    ({ lines, perLine }) => points.reduce((sum, point) => sum + countLines(point, perLine), 0) <= lines,
  )?.fit;
}

function lineKindOf(text: string): keyof typeof pointRooms {
  if (isFullWidth(text)) return 'fullWidth';
  return /[\p{Script=Arabic}\p{Script=Thai}]/u.test(text) ? 'tall' : 'usual';
}

/** Glyphs of a figure and its unit, largest size first. */
const numberRooms = [
  { fit: 'l', glyphs: 3 },
  { fit: 'm', glyphs: 4 },
  { fit: 's', glyphs: 6 },
] as const;

/** Five lines of the caption beside a number. */
const captionLetters = 80;

/** The largest size at which a number slide holds the figure with its unit and the caption. */
export function fitNumber(figure: string, caption: string): Fit | undefined {
  if (measureText(caption) > captionLetters) return undefined;
  const glyphs = Array.from(figure).length;
  return numberRooms.find((room) => glyphs <= room.glyphs)?.fit;
}

/** Code, largest size first: lines on the slide, columns before a line wraps. */
export const codeRooms = [
  { fit: 'l', lines: 11, columns: 52 },
  { fit: 'm', lines: 14, columns: 57 },
  { fit: 's', lines: 16, columns: 64 },
] as const;

/** Letters of a heading that stands beside its slide's content; a longer one gets a slide. */
export const marginHeadingLetters = 90;

/** Columns of a table on one slide. */
export const mostColumns = 6;

/** Body rows of a table on one slide. */
export const mostRows = 5;
