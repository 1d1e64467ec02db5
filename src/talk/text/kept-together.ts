/**
 * What no line break may part although browsers would: they break on both sides of a formula, before its comma too. So
 * planning and layouts both take it from here.
 */
import { findFirst } from './find-first.ts';
import type { RichText } from '../shown.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Words that are part of the formula's own, as in "the $n$-th"; a longer one may stand on a line of its own. */
const mostLetters = 12;
const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const before = new RegExp(String.raw`[^\s${wide}、。，．・：；？！—]*$`, 'u');
const behind = new RegExp(String.raw`^[^\s${wide}—]*`, 'u');
const opening = /[\p{Ps}\p{Pi}\p{Pf}"'„]*$/u;
const closing = /^[\p{Pe}\p{Pi}\p{Pf}"',.:;?!…%、。，．：；？！]*/u;

/** Each formula of the text with the marks and the letters that stand directly at it, in order. */
export function findKeptTogether({ text, marks }: RichText): Stretch[] {
  const edges = marks.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const kept: Stretch[] = [];
  for (const { kind, start, end } of marks) {
    if (kind !== 'math') continue;
    const first = findFirst(edges, (edge) => edge >= start);
    const last = findFirst(edges, (edge) => edge > end) - 1;
    const from = Math.max(0, kept.at(-1)?.end ?? 0, edges[first - 1] ?? 0);
    const to = Math.min(text.length, edges[last + 1] ?? text.length);
    // Another mark that begins or ends right at the formula leaves nothing there to keep.
    const hasFreeStart = edges[first + 1] !== start;
    const hasFreeEnd = edges[last - 1] !== end;
    kept.push({
      start: start - (hasFreeStart ? matchShort(text.slice(from, start), before, opening) : 0),
      end: end + (hasFreeEnd ? matchShort(text.slice(end, to), behind, closing) : 0),
    });
  }
  return kept;
}

/** Letters of the text that match, or only its marks where they are too many. */
function matchShort(text: string, all: RegExp, marks: RegExp): number {
  const length = all.exec(text)?.[0].length ?? 0;
  return length <= mostLetters ? length : (marks.exec(text)?.[0].length ?? 0);
}
