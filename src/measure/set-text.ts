/** Sets marked text in lines, as a browser does it. */
import { bindRichText } from '../talk/text/bind-words.ts';
import { findFirst } from '../talk/text/find-first.ts';
import { findKeptTogether, type Stretch } from '../talk/text/kept-together.ts';
import type { Mark, RichText } from '../talk/shown.ts';
import { findBreaks, type BreakRule } from './break-text.ts';
import { measureFormula } from './measure-formula.ts';
import type { TypeSetter } from './type-setter.ts';

/** The types that a text is set in: its own, that of emphasis, and that of code. */
export interface TextType {
  plain: TypeSetter;
  emphasis: TypeSetter;
  code: TypeSetter;
  /** The size of code as a share of the text's. */
  codeScale: number;
  /** The space on each side of code, in ems of the code. */
  aroundCode: number;
  rule: BreakRule;
  /** Places between letters where lines are broken, too. */
  findWordBreaks: (text: string) => readonly number[];
}

/** A piece of text that is not broken over lines, unless it is wider than a line. */
export interface Piece {
  /** In ems, as all widths. */
  width: number;
  /** The white space before it, which a line break takes away. */
  space: number;
  /** Whether a new line begins with it whatever its width: behind a line feed. */
  isFirst: boolean;
  /** The widths of its letters, for where it is wider than a line. */
  letters: () => number[];
}

interface Span {
  start: number;
  end: number;
  kind: 'plain' | 'emphasis' | 'code' | 'math';
}

/** The text in pieces, between any two of which a line may be broken. */
export function setText(rich: RichText, type: TextType): Piece[] {
  const { text } = rich;
  const spans = findSpans(rich);
  const pieces: Piece[] = [];
  const kept = findKeptTogether(rich);
  const masked = maskKept(bindRichText(rich), kept);
  const wordBreaks = type.findWordBreaks(text);
  let space = 0;
  let isFirst = true;
  for (const { 0: run, index } of masked.matchAll(
    /\n|[^\S\n\u00a0\u202f\u2007\u3000\ufeff]+|(?:\S|[\u00a0\u202f\u2007\u3000\ufeff])+/gu,
  )) {
    if (run === '\n') {
      isFirst = true;
      space = 0;
    } else if (run.trim() === '' && !/[\u00a0\u202f\u2007\u3000\ufeff]/u.test(run)) {
      space = measureSpan(spans, text, index, index + 1, type);
    } else {
      let from = index;
      const own = findBreaks(run, type.rule);
      for (const at of [...addBreaks(own, wordBreaks, index, run.length), run.length]) {
        const end = index + at;
        const around = kept[findFirst(kept, (each) => each.end > end)];
        if (around !== undefined && end > around.start) continue;
        pieces.push(makePiece(spans, text, from, end, type, from === index ? space : 0, isFirst));
        isFirst = false;
        from = end;
      }
      space = 0;
    }
  }
  return pieces;
}

/** A run's own places with those of the text's that are within it; most texts have none. */
function addBreaks(
  own: readonly number[],
  ofText: readonly number[],
  start: number,
  length: number,
): readonly number[] {
  if (ofText.length === 0) return own;
  const inside = ofText.map((at) => at - start).filter((at) => at > 0 && at < length);
  return [...new Set([...own, ...inside])].sort((a, b) => a - b);
}

/** The text with letters for all that no line break may part, wherever a formula's source may be broken. */
function maskKept(text: string, kept: readonly Stretch[]): string {
  let from = 0;
  const pieces = kept.flatMap(({ start, end }) => {
    const between = text.slice(from, start);
    from = end;
    return [between, 'x'.repeat(end - start)];
  });
  return pieces.join('') + text.slice(from);
}

function makePiece(
  spans: readonly Span[],
  text: string,
  start: number,
  end: number,
  type: TextType,
  space: number,
  isFirst: boolean,
): Piece {
  // A word that is wider than lines is measured for each size that is tried.
  let measured: number[] | undefined;
  const letters = () =>
    (measured ??= findLetters(text.slice(start, end)).map(([from, to]) =>
      measureSpan(spans, text, start + from, start + to, type),
    ));
  return { width: measureSpan(spans, text, start, end, type), space, isFirst, letters };
}

const segmenter = new Intl.Segmenter();

/** Where each of its letters begins and ends; in ASCII every character is one. */
function findLetters(word: string): [from: number, to: number][] {
  if (/^[\x20-\x7e]*$/u.test(word)) return Array.from(word, (_, at) => [at, at + 1]);
  return Array.from(segmenter.segment(word), ({ index, segment }) => [index, index + segment.length]);
}

/** The width of a part of the text, each of its spans in its own type. */
function measureSpan(
  spans: readonly Span[],
  text: string,
  start: number,
  end: number,
  type: TextType,
): number {
  let width = 0;
  const first = findFirst(spans, (span) => span.end > start);
  for (let at = first; at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= end) break;
    const { kind } = span;
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    const part = text.slice(from, to);
    if (kind === 'code') {
      const edges = Number(from === span.start) + Number(to === span.end);
      width += (type.code.measure(part) + edges * type.aroundCode) * type.codeScale;
    }
    if (kind === 'math') width += from === span.start ? measureFormula(text.slice(span.start, span.end)) : 0;
    if (kind === 'plain' || kind === 'emphasis') width += type[kind].measure(part);
  }
  return width;
}

/** The whole text in stretches of one type each; an emphasis of all of it is none. */
function findSpans({ text, marks }: RichText): Span[] {
  const own = marks.filter(
    ({ kind, start, end }) =>
      kind === 'code' || kind === 'math' || (kind === 'em' && end - start < text.length),
  );
  if (own.length === 0) return [{ start: 0, end: text.length, kind: 'plain' }];
  const edges = [...new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const coming = own.toSorted((a, b) => a.start - b.start).values();
  let next = coming.next();
  let around: Mark[] = [];
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? 0;
    for (; next.done !== true && next.value.start <= start; next = coming.next()) around.push(next.value);
    around = around.filter((mark) => mark.end >= end);
    return { start, end, kind: kindOf(around) };
  });
}

function kindOf(around: readonly Mark[]): Span['kind'] {
  if (around.some(({ kind }) => kind === 'math')) return 'math';
  if (around.some(({ kind }) => kind === 'code')) return 'code';
  return around.length > 0 ? 'emphasis' : 'plain';
}
