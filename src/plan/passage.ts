import { sliceRichText, toReadText } from '../talk/rich-text.ts';
import type { Mark, RichText } from '../talk/shown.ts';
import type { Passage } from '../talk/talk.ts';
import type { Place } from './leaf.ts';

/**
 * The passage of a text, white space folded; none if the text is blank. Marks of the kinds that `Passage` has are
 * kept.
 */
export function toPassages({ text, marks }: RichText, { line, endLine, item, isQuoted }: Place): Passage[] {
  const folded = fold(text).trimEnd();
  if (folded === '') return [];
  const isLined = text.includes('\n');
  const left = marks.length === 0 && !isLined ? [] : countFolded(text);
  const moved = marks.map((mark) => ({ ...mark, start: left[mark.start] ?? 0, end: left[mark.end] ?? 0 }));
  const breaks = isLined ? findBreaks(text).map((at) => left[at] ?? 0) : [];
  const own = {
    ...sortMarks(moved),
    ...(breaks.length > 0 && { breaks }),
    ...(item && { item }),
    ...(isQuoted && { isQuoted }),
  };
  return [{ text: folded, ...own, line, endLine }];
}

/**
 * The part of a passage from one of its characters up to another, without white space at its ends.
 * @param read the passage as `toReadText` gives it, where many parts are wanted
 */
export function slicePassage(
  passage: Passage,
  start: number,
  end: number,
  read: RichText = toReadText(passage),
): Passage {
  const { text, marks } = sliceRichText(read, start, end);
  const { line, endLine, item, isQuoted } = passage;
  const breaks = findBreaks(text);
  return {
    text: text.replaceAll('\n', ' '),
    ...sortMarks(marks),
    ...(breaks.length > 0 && { breaks }),
    ...(start === 0 && item && { item }),
    ...(isQuoted && { isQuoted }),
    line,
    endLine,
  };
}

function sortMarks(marks: readonly Mark[]): Pick<Passage, 'formulas' | 'struck' | 'emphasis' | 'links'> {
  const [formulas, struck, emphasis, links] = [['math'], ['del'], ['em', 'strong', 'code'], ['link']].map(
    (wanted) => marks.filter(({ kind }) => wanted.includes(kind)),
  );
  return {
    ...(formulas?.length && { formulas }),
    ...(struck?.length && { struck }),
    ...(emphasis?.length && { emphasis }),
    ...(links?.length && { links }),
  };
}

/** Where its lines end. */
function findBreaks(text: string): number[] {
  return [...text.matchAll(/(?<=\S)\n(?=\S)/gu)].map(({ index }) => index);
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trimStart();
}

/** For each number of first characters, how many of them are left when white space is folded. */
function countFolded(text: string): Uint32Array {
  const left = new Uint32Array(text.length + 1);
  let isBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const wasBlank = isBlank;
    isBlank = /\s/u.test(text.charAt(at));
    left[at + 1] = (left[at] ?? 0) + (isBlank && wasBlank ? 0 : 1);
  }
  return left;
}
