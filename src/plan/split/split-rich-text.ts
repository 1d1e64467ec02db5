import { splitSentences } from '../../essay/language/sentences.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { insideMarks, wholeKinds } from './inside-marks.ts';

/** Weighing, choosing and several rules ask for the same sentences. */
const known = new WeakMap<RichText, { lang: string; sentences: readonly RichText[] }>();

/** The sentences of a text with their marks; a full stop within code or a formula ends none. */
export function splitRichText(rich: RichText, lang: string): readonly RichText[] {
  const before = known.get(rich);
  if (before?.lang === lang) return before.sentences;
  const sentences = split(rich, lang);
  known.set(rich, { lang, sentences });
  return sentences;
}

/** “`*`や`?`を学ぼう”: a mark of code ends no sentence that goes on right behind it. */
function endsInCode({ text, marks }: RichText, end: number): boolean {
  return (
    /\S$/u.test(text.slice(0, end)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(end)) &&
    marks.some((mark) => wholeKinds.has(mark.kind) && mark.end === end)
  );
}

/** The text with a capital where code in small letters opens a sentence: “Pumps leak. `oil()` helps.” */
function capitalizeOpeningCode({ text, marks }: RichText): string {
  const isInside = insideMarks({ text, marks }, wholeKinds);
  return marks.reduce((whole, { kind, start }) => {
    const gap = /[.!?]["'”’)\]]*\s+$/u.exec(whole.slice(Math.max(0, start - 8), start));
    const opens = kind === 'code' && gap !== null && !isInside(start - gap[0].length + 1);
    const capital = whole.charAt(start).toUpperCase();
    // “ß” has no capital that is as long.
    return opens && capital.length === 1 ? whole.slice(0, start) + capital + whole.slice(start + 1) : whole;
  }, text);
}

function split(rich: RichText, lang: string): RichText[] {
  const isInside = insideMarks(rich, wholeKinds);
  const sentences: RichText[] = [];
  let start = 0;
  let end = rich.text.length - rich.text.trimStart().length;
  for (const sentence of splitSentences(capitalizeOpeningCode(rich), lang)) {
    end += sentence.length;
    if (isInside(end) || endsInCode(rich, end)) continue;
    sentences.push(sliceRichText(rich, start, end));
    start = end;
  }
  if (start < end) sentences.push(sliceRichText(rich, start, end));
  return sentences.filter(({ text }) => text !== '');
}
