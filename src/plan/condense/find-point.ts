/** Chooses what a paragraph shows: the author's bold words, else its first sentence, cut where it is long. */
import { splitSentences } from '../../essay/sentences.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/talk.ts';
import { countWords } from '../../talk/count-words.ts';
import { insideMarks, wholeKinds } from '../inside-marks.ts';
import { findUnmatched, isBalanced } from './brackets.ts';
import { cutClause } from './cut-clause.ts';
import { trimPoint } from './trim-point.ts';

/** The point of a paragraph: a run of its own words, in its own order. */
export function findPoint(paragraph: RichText, lang: string): RichText {
  const bold = findBold(paragraph);
  if (bold !== undefined) return trimPoint(bold);
  const sentence = closeSentence(sliceRichText(paragraph, 0, findSentenceEnd(paragraph, lang)));
  return trimPoint(cutClause(sentence, lang));
}

/** Where the first sentence ends; a full stop within code or a formula ends none. */
function findSentenceEnd(paragraph: RichText, lang: string): number {
  const { text } = paragraph;
  const isInside = insideMarks(paragraph, wholeKinds);
  let end = text.length - text.trimStart().length;
  for (const sentence of splitSentences(text, lang)) {
    end += sentence.length;
    if (!isInside(end)) break;
  }
  return end;
}

/** A quotation or bracket may go on over several sentences: without its mark, or up to it, the first stands alone. */
function closeSentence(sentence: RichText): RichText {
  const at = findUnmatched(sentence.text);
  if (at === undefined || insideMarks(sentence, wholeKinds)(at)) return sentence;
  const before = sliceRichText(sentence, 0, at);
  const whole = countWords(before.text) >= 2 ? before : sliceRichText(sentence, at + 1);
  return whole.text === '' || !isBalanced(whole.text) ? sentence : whole;
}

/** The first bold phrase of a paragraph. One bold word is only stressed, it is no point. */
export function findBold(paragraph: RichText): RichText | undefined {
  const strong = paragraph.marks.find(
    ({ kind, start, end }) => kind === 'strong' && countWords(paragraph.text.slice(start, end)) >= 2,
  );
  if (strong === undefined) return undefined;
  const phrase = sliceRichText(paragraph, strong.start, strong.end);
  return { text: phrase.text, marks: phrase.marks.filter(({ kind }) => kind !== 'strong') };
}
