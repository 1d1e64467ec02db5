/** Takes of a sentence what stands on one side of a mark that it does not close. */
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { wholeKinds } from '../split/inside-marks.ts';
import { findUnmatched, isBalanced } from './brackets.ts';
import { endsOnOpenWord } from './ends-well.ts';

/** What stands before the mark is a fragment if it has fewer words. */
const fewestWords = 3;

/** Before what is quoted: a lead-in alone, and words that say nothing without it. */
const leadIn = /(?:[,:：]|\b(?:says?|said|writes?|wrote|asks?|asked|replied))\s+$/u;
const wantsIt = /\b(?:is|are|was|were|calls?|called|named)$/u;

/**
 * A bracket or quotation may go on over several sentences. Then the first of them is taken up to the mark, or from
 * behind it where hardly anything stands before it; as it is, where neither part is whole. A mark of an inch or of
 * code is none.
 */
export function closeSentence(sentence: RichText): RichText {
  const at = findUnmatched(sentence.text);
  if (at === undefined || isPartOfWord(sentence, at)) return sentence;
  const before = sliceRichText(sentence, 0, at);
  const behind = sliceRichText(sentence, at + 1);
  // A mark behind a space opens; one behind a comma closes what began before.
  const onlyLeadsIn = leadIn.test(sentence.text.slice(0, at));
  const isWhole = ({ text }: RichText) => countWords(text) >= fewestWords && isBalanced(text);
  if (!onlyLeadsIn && (endsOnOpenWord(before.text) || wantsIt.test(before.text))) return sentence;
  const order = onlyLeadsIn ? [behind, before] : [before, behind];
  return order.find(isWhole) ?? order.find(({ text }) => text.trim() !== '' && isBalanced(text)) ?? sentence;
}

function isPartOfWord({ text, marks }: RichText, at: number): boolean {
  const isCode = marks.some(({ kind, start, end }) => wholeKinds.has(kind) && start <= at && at < end);
  return isCode || /\d$/u.test(text.slice(0, at));
}
