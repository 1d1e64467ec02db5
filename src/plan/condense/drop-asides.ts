/** Takes parentheses and citations out of a sentence. */
import { joinRichTexts, sliceRichText } from '../../talk/rich-text.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { insideMarks, wholeKindsAndLinks } from '../split/inside-marks.ts';
import { isBalanced } from './brackets.ts';
import type { ClauseWords } from './point-words.ts';

/** Brackets with what is in them, citations, and what English transcripts say of time and sounds; those of a word (`Leser(innen)`, `(Einzel)Unternehmen`) belong to it. */
const asides =
  /(?<=^|[\s"”»’、。，*\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\([^()]*\)(?![^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|（[^（）]*）|\s?\[(?:[\d\s,;–-]+|\d+(?::\d\d)+(?:\.\d+)?|(?:applause|chuckles?|crosstalk|inaudible|laugh(?:ing|s|ter)?|unintelligible)(?:\s[^[\]]*)?)\]/giu;

/**
 * The sentence without its asides; as it is, if little would remain or a bracket would lose its partner.
 * @param words what is known of the language: an aside stays that limits the claim, or stands behind a word that wants one
 * @param keepsBrackets whether only citations, signs such as “(※)” and what transcripts say of sounds go
 */
export function dropAsides(
  sentence: RichText,
  words?: Pick<ClauseWords, 'hangs' | 'limits'>,
  keepsBrackets = false,
): RichText {
  const { text } = sentence;
  const isInside = insideMarks(sentence, wholeKindsAndLinks);
  let bare: RichText = { text: '', marks: [] };
  let end = 0;
  let isParted = false;
  for (const { index, 0: aside } of text.matchAll(asides)) {
    if (isInside(index) || isInside(index + aside.length)) continue;
    if (keepsBrackets && /^[(（].*[\p{L}\p{N}]/u.test(aside)) continue;
    if (words?.limits?.test(aside) === true || words?.hangs.test(text.slice(0, index).trimEnd()) === true)
      continue;
    bare = join(bare, sliceRichText(sentence, end, index), isParted);
    end = index + aside.length;
    isParted = /\s/u.test(text.charAt(index - 1)) || /\s/u.test(text.charAt(end));
  }
  if (end === 0) return sentence;
  bare = join(bare, sliceRichText(sentence, end), isParted);
  return countWords(bare.text) >= 3 && isBalanced(bare.text) ? bare : sentence;
}

/** Chinese and Japanese, which have no blanks between words. */
const wideEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3000-\u303f\uff00-\uff60]$/u;
const wideStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\u3000-\u303f\uff00-\uff60]/u;

/** @param isParted whether blanks stood around what was between them. */
function join(before: RichText, after: RichText, isParted: boolean): RichText {
  if (before.text === '') return after;
  if (after.text === '') return before;
  const isWide = wideEnd.test(before.text) && wideStart.test(after.text);
  const isBlank = isParted && !isWide && !/^[.,;:!?…)\]”»’。，、；：！？]/u.test(after.text);
  const { text, marks } = joinRichTexts([before, after], isBlank ? ' ' : '');
  return { text, marks: joinMarks(marks, before.text.length, text.length - after.text.length) };
}

/** One mark again of each two that were one before an aside was taken out of it. */
function joinMarks(marks: readonly Mark[], end: number, start: number): Mark[] {
  const parts = marks.filter((mark) => mark.start === start);
  const isPart = (mark: Mark, other: Mark) => other.kind === mark.kind && other.href === mark.href;
  const ended = marks.filter((mark) => mark.end === end);
  return marks.flatMap((mark) => {
    if (mark.start === start && ended.some((other) => isPart(mark, other))) return [];
    const rest = mark.end === end ? parts.find((other) => isPart(mark, other)) : undefined;
    return [rest === undefined ? mark : { ...mark, end: rest.end }];
  });
}
