import { splitSentences } from '../../essay/language/sentences.ts';
import { makeSlicer } from '../../talk/rich-text.ts';
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

/** The text with a capital where code in small letters opens a sentence: “Pumps leak. `oil()` helps.” */
function capitalizeOpeningCode({ text, marks }: RichText, isInside: (at: number) => boolean): string {
  const written: string[] = [];
  let copied = 0;
  for (const { kind, start } of marks) {
    if (kind !== 'code' || start < copied) continue;
    const gap = /[.!?]["'”’)\]]*\s+$/u.exec(text.slice(Math.max(0, start - 8), start));
    const capital = text.charAt(start).toUpperCase();
    // “ß” has no capital that is as long.
    if (gap === null || isInside(start - gap[0].length + 1) || capital.length !== 1) continue;
    written.push(text.slice(copied, start), capital);
    copied = start + 1;
  }
  return written.join('') + text.slice(copied);
}

function split(rich: RichText, lang: string): RichText[] {
  const { text, marks } = rich;
  const isInside = insideMarks(rich, wholeKinds);
  const slice = makeSlicer(rich);
  const codeEnds = new Set(marks.flatMap(({ kind, end }) => (wholeKinds.has(kind) ? [end] : [])));
  /** “`*`や`?`を学ぼう”, “`8c/67...` 的檔案”: a mark of code ends no sentence that goes on behind it, at once or in letters without capitals. */
  const endsInCode = (end: number) => {
    const last = text.slice(0, end).trimEnd().length;
    return (
      codeEnds.has(last) && (last === end ? /^[\p{L}\p{N}]/u : /^\p{Lo}/u).test(text.slice(end, end + 2))
    );
  };
  const sentences: RichText[] = [];
  let start = 0;
  let end = text.length - text.trimStart().length;
  for (const sentence of splitSentences(capitalizeOpeningCode(rich, isInside), lang)) {
    end += sentence.length;
    if (isInside(end) || endsInCode(end)) continue;
    sentences.push(slice(start, end));
    start = end;
  }
  if (start < end) sentences.push(slice(start, end));
  return sentences.filter((sentence) => sentence.text !== '');
}
