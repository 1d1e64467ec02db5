/** Paragraphs that no blank line parts: each begins further in than the lines below it, with a number of two parts, or is one long line. */
import { endsSentence, hasSubnumber, startsLow, unwrapped } from './line-shapes.ts';
import { isIndented, type Line } from './plain-text-piece.ts';

/** Columns at which few people wrap their lines. */
const wide = 80;

/** The paragraphs of a block of prose. */
export function splitParagraphs(lines: readonly Line[]): Line[][] {
  const isUnwrapped = lines.some(({ text }) => text.length > unwrapped);
  const isFlush = lines.some((line) => !isIndented(line));
  // Where all are indented, only a line that was not wrapped tells that the next begins a paragraph.
  const isNext = (line: Line, previous: Line) =>
    hasSubnumber(line) || (isIndented(line) && (isFlush || previous.text.length > wide));
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const begins =
      previous === undefined ||
      (endsSentence(previous) && (isUnwrapped ? !startsLow(line) : isNext(line, previous)));
    if (begins) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}
