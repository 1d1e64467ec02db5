import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { wholeKinds } from '../split/inside-marks.ts';

/** Drops the punctuation that ends a sentence but no point; question and exclamation marks stay, and what is code. */
export function trimPoint(point: RichText): RichText {
  const { text } = point;
  // A regular expression that is tied to the end alone would try every run of white space in the text.
  let end = text.length;
  const code = Math.max(0, ...point.marks.filter(({ kind }) => wholeKinds.has(kind)).map(({ end }) => end));
  while (end > code && isTrimmed(text, end - 1)) end -= 1;
  return end === 0 ? point : sliceRichText(point, 0, end);
}

/** A hyphen behind a blank is a dash. */
function isTrimmed(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (
    /[\s.:;,–—。．，、；：،؛।]/u.test(character) || (character === '-' && /\s/u.test(text.charAt(at - 1)))
  );
}
