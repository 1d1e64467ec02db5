import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { isBalanced } from './brackets.ts';
import { wholeKinds } from '../split/inside-marks.ts';

/** The full stop of “p.m.”, “и т. д.”, “2022 г.”, “9.00 น.” is one of the word. */
const abbreviated = /(?<!\p{L})\p{L}\.\s?\p{L}\.$|(?<!\p{N})\p{N}{4}\s[грr]\.$|\p{N}\sน\.$/u;

/** With the blanks around it. */
const longestEmoticon = 6;
/** “:-)”, “;)”, “:D” */
const emoticon = /\s[:;]-?[)(DP]\s*$/u;

/** Drops the punctuation that ends a sentence but no point, and an emoticon; question and exclamation marks, ellipses and code stay. */
export function trimPoint(point: RichText): RichText {
  const { text } = point;
  // A regular expression that is tied to the end alone would try every run of white space in the text.
  let end = text.length;
  const code = point.marks.reduce(
    (last, { kind, end }) => (wholeKinds.has(kind) ? Math.max(last, end) : last),
    0,
  );
  const smile = end - (emoticon.exec(text.slice(-longestEmoticon))?.[0].length ?? 0);
  // “(and creak :)” ends in a bracket as well.
  if (smile >= code && smile < end && isBalanced(text.slice(0, smile))) end = smile;
  while (
    end > code &&
    isTrimmed(text.slice(code, end)) &&
    !abbreviated.test(text.slice(Math.max(0, end - 8), end))
  )
    end -= 1;
  return end === 0 ? point : sliceRichText(point, 0, end);
}

/** A hyphen behind a blank is a dash, and three full stops are an ellipsis. */
function isTrimmed(text: string): boolean {
  const last = text.slice(-4);
  if (/(?<!\.)\.{3}$/u.test(last)) return false;
  return /[\s.:;,–—。．，、；：،؛।]$|(?:^|\s)-$/u.test(last);
}
