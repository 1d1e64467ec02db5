import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';

/** Drops the punctuation that ends a sentence but no point; question and exclamation marks stay. */
export function trimPoint(point: RichText): RichText {
  const { text } = point;
  // A regular expression that is tied to the end alone would try every run of white space in the text.
  let end = text.length;
  while (end > 0 && isTrimmed(text, end - 1)) end -= 1;
  return end === 0 ? point : sliceRichText(point, 0, end);
}

/** A hyphen behind a blank is a dash. */
function isTrimmed(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (
    /[\s.:;,–—。．，、；：،؛।]/u.test(character) || (character === '-' && /\s/u.test(text.charAt(at - 1)))
  );
}
