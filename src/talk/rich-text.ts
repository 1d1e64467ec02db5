/** Cutting and joining marked text without losing its marks. */
import type { Mark, RichText, Shown } from './shown.ts';
import type { Passage } from './talk.ts';

/** Text without any mark. */
export function toPlainRichText(text: string): RichText {
  return { text, marks: [] };
}

/** Words of a slide, and what a list within them says. */
export interface PointText extends RichText {
  inner?: readonly RichText[] | undefined;
}

/** The words that a step shows, with the marks on them where they stand for themselves. */
export function toShownText(shows: Shown): PointText {
  return {
    text: shows.text,
    marks: 'marks' in shows ? shows.marks : [],
    ...(shows.kind === 'text' && shows.inner && { inner: shows.inner }),
  };
}

/**
 * The words of a passage, marked as their author did: formulas, emphasis, code, and what was struck out; verse in its lines.
 * Its links are no part of it: whoever speaks follows none.
 */
export function toSpokenText(passage: Passage): RichText {
  const { text, marks } = toReadText(passage);
  return { text, marks: marks.filter(({ kind }) => kind !== 'link') };
}

/** A passage as `toSpokenText`, with its links: for pages that are read. */
export function toReadText(passage: Passage): RichText {
  const { formulas = [], struck = [], emphasis = [], links = [], breaks = [] } = passage;
  const ends = [...breaks, passage.text.length];
  const text = ends.map((end, at) => passage.text.slice((ends[at - 1] ?? -1) + 1, end)).join('\n');
  const marks = [...links, ...formulas, ...struck, ...emphasis];
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/**
 * The words of a passage for notes in Markdown: what was struck out stands between tildes, and lines of verse are broken.
 * @param escape makes Markdown's signs in the words stand for themselves
 */
export function toSpokenLine(passage: Passage, escape: (text: string) => string = String): string {
  const { text } = toSpokenText(passage);
  const { struck = [] } = passage;
  const pieces = struck.map(
    ({ start, end }, at) =>
      `${escape(text.slice(struck[at - 1]?.end ?? 0, start))}~~${escape(text.slice(start, end))}~~`,
  );
  return [...pieces, escape(text.slice(struck.at(-1)?.end ?? 0))].join('').replaceAll('\n', '  \n');
}

/** A text without what was struck out; the whole text if all of it was. */
export function withoutStruck({ text, marks }: RichText): string {
  const struck = marks.filter(({ kind }) => kind === 'del');
  const held = struck.reduceRight((line, { start, end }) => line.slice(0, start) + line.slice(end), text);
  return struck.length === 0 || held.trim() === '' ? text : held.replace(/\s+/gu, ' ').trim();
}

/** The characters from `start` up to `end`, white space at both ends dropped, marks cut to what remains. */
export function sliceRichText(rich: RichText, start: number, end: number = rich.text.length): RichText {
  while (start < end && isSpace(rich.text, start)) start += 1;
  while (end > start && isSpace(rich.text, end - 1)) end -= 1;
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    const from = Math.max(mark.start, start) - start;
    const to = Math.min(mark.end, end) - start;
    if (from < to) marks.push({ ...mark, start: from, end: to });
  }
  return { text: rich.text.slice(start, end), marks };
}

/** Characters of the stretches that `makeSlicer` sorts marks by. */
const stretch = 512;

/** As `sliceRichText`, for many parts of one text: it looks only at the marks that stand near a part. */
export function makeSlicer({ text, marks }: RichText): (start: number, end?: number) => RichText {
  const near: Mark[][] = [];
  for (const mark of marks) {
    for (let at = Math.floor(mark.start / stretch); at * stretch < mark.end; at += 1) {
      (near[at] ??= []).push(mark);
    }
  }
  return (start, end = text.length) => {
    const own = near.slice(Math.floor(start / stretch), Math.ceil(end / stretch)).flat();
    return sliceRichText({ text, marks: [...new Set(own)] }, start, end);
  };
}

/** Joins texts with `separator` between them, or with what it gives for the text before it. */
export function joinRichTexts(
  parts: readonly RichText[],
  separator: string | ((before: string) => string),
): RichText {
  let text = '';
  const marks: Mark[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0)
      text += typeof separator === 'string' ? separator : separator(parts[index - 1]?.text ?? '');
    const offset = text.length;
    for (const mark of part.marks) {
      marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
    }
    text += part.text;
  }
  return { text, marks };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
