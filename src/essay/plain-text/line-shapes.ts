/** What lines of plain text look like: headings, rules, verse, and how wide they were wrapped. */
import { findItems } from './list-marks.ts';
import type { Line } from './plain-text-piece.ts';

/** No one wraps lines by hand at more columns than this. */
export const unwrapped = 120;

/** Headings and verses are no longer, in characters. */
const shortLine = 80;

/** Whether the lines are short and close without punctuation, or are a few in capitals. */
export function isHeadingShape(lines: readonly Line[]): boolean {
  const text = lines.map((line) => line.text.trim()).join(' ');
  if (!/\p{L}/u.test(text) || lines.some((line) => line.text.length > shortLine)) return false;
  if (/^\s*[-+*•–—]\s/.test(lines[0]?.text ?? '')) return false;
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return lines.length <= 3;
  if (lines.length > 1 || /^\s/.test(lines[0]?.text ?? '')) return false;
  // Two sentences are no heading; “1. Intro” is one.
  return !/[.,;:!?…。！？，；：–—-]["”’»)\]]*$/.test(text) && !/\p{L}{2,}[.!?] +\p{Lu}/u.test(text);
}

/**
 * Verse breaks its lines early: the next line's first word would still have had room. Prose that was wrapped does so
 * only by chance, or where it was wrapped at fewer columns; then its lines begin in lower case.
 */
export function isVerse(lines: readonly Line[], usual: number): boolean {
  if (lines.length < 2 || lines.some(({ text }) => text.length > shortLine)) return false;
  if (findItems(lines).length >= 2 || lines.filter(hasSubnumber).length >= 2) return false;
  const low = lines.filter(startsLow).length;
  if (low > lines.length / 2 && lines.some(({ text }) => text.length > 50)) return false;
  const width = widthOf(lines, usual);
  const early = lines.slice(1).filter((next, index) => {
    const line = lines[index];
    return line !== undefined && hadRoom(line, next, width);
  });
  return early.length >= (lines.length - 1) * 0.6;
}

/** Whether a line underlines the one above it; rarer characters do if they reach as far as it does. */
export function isUnderline(line: Line | undefined, above?: Line): boolean {
  if (line === undefined) return false;
  const isRare = /^([#*^"+])\1{2,}$/.test(line.text);
  return (
    /^(?:={3,}|-{3,}|~{3,})$/.test(line.text) ||
    (isRare && line.text.length >= (above?.text.length ?? Infinity))
  );
}

/** “2.1 The bench has been repaired.” */
export function hasSubnumber({ text }: Line): boolean {
  return /^\s*\d{1,2}\.\d{1,2}\.?\s/.test(text);
}

export function isCapitals({ text }: Line): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

export function endsSentence({ text }: Line): boolean {
  return /[.!?…:。！？]["”’»)\]]*$/.test(text);
}

export function startsLow({ text }: Line): boolean {
  return /^\s*\p{Ll}/u.test(text);
}

/** Columns that a line could have filled; at most 72, since paragraphs of one essay are wrapped unlike each other. */
export function widthOf(lines: readonly Line[], usual: number): number {
  return Math.min(72, Math.max(50, usual, ...lines.map(({ text }) => text.length)));
}

/** Whether the next line’s first word would still have had room on a line, so that something else was a reason to break it. */
export function hadRoom(line: Line, next: Line, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return line.text.length + 1 + word.length <= width - 2;
}
