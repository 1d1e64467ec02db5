import { sliceRichText, toSpokenText } from '../talk/rich-text.ts';
import type { Mark, RichText } from '../talk/shown.ts';
import type { Passage } from '../talk/talk.ts';
import type { Place } from './leaf.ts';

/** The passage that says this, white space folded; none if there is nothing to say. Of its marks those stay that are in `Passage`. */
export function toPassages({ text, marks }: RichText, { line, endLine }: Place): Passage[] {
  const folded = fold(text).trimEnd();
  if (folded === '') return [];
  const moved = marks.map(({ kind, start, end }) => ({
    kind,
    start: countFolded(text, start),
    end: countFolded(text, end),
  }));
  return [{ text: folded, ...sortMarks(moved), line, endLine }];
}

/** The part of a passage from one of its characters up to another, without white space at its ends. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
  const { text, marks } = sliceRichText(toSpokenText(passage), start, end);
  const { line, endLine } = passage;
  return { text, ...sortMarks(marks), line, endLine };
}

function sortMarks(marks: readonly Mark[]): Pick<Passage, 'formulas' | 'struck'> {
  const [formulas, struck] = (['math', 'del'] as const).map((wanted) =>
    marks.filter(({ kind }) => kind === wanted),
  );
  return { ...(formulas?.length && { formulas }), ...(struck?.length && { struck }) };
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trimStart();
}

/** How many of the first `count` characters are left when white space is folded. */
function countFolded(text: string, count: number): number {
  return fold(text.slice(0, count)).length;
}
