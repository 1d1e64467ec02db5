/** What the items of a list begin with in plain text: a bullet, or numbers that count on. */
import { indentOf } from '../../talk/text/indent-of.ts';
import { isRule, type Line } from './plain-text-piece.ts';

/** An “o” is a bullet only before a gap, as word processors and RFCs set it; a dash begins what somebody says. */
const bulleted = /^\s*(?:([-+•‣·▪●○◦])[ \t]+|(\*{1,5})[ \t]+|(o)(?:\t+| {2,}))(?=\S)/u;
const numbered = /^\s*(\d{1,2})[.)][ \t]+(?=\S)/;

export interface Mark {
  /** The bullet, or `1` for any number. */
  kind: string;
  /** Nothing where it is a bullet. */
  number?: number;
  /** Columns before it; a second asterisk stands for two of them. */
  indent: number;
  /** The line without it. */
  rest: string;
}

/** What a line begins with, if that could be the mark of an item; a number alone tells little. */
export function readMark({ text }: Line): Mark | undefined {
  if (isRule({ text })) return undefined;
  const [whole = '', sign, stars = '', letter] = bulleted.exec(text) ?? [];
  if (whole !== '') {
    const kind = sign ?? letter ?? '*';
    return {
      kind,
      indent: indentOf(text) + 2 * Math.max(0, stars.length - 1),
      rest: text.slice(whole.length),
    };
  }
  const [counted = '', number] = numbered.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { kind: '1', number: Number(number), indent: indentOf(text), rest: text.slice(counted.length) };
}

/** The indexes of the lines that begin an item: those with a bullet, and those whose numbers count on, one by one. */
export function findItems(lines: readonly Line[]): number[] {
  const marks = lines.map(readMark);
  const counted = countOn(marks);
  return marks.flatMap((mark, index) =>
    mark !== undefined && (mark.number === undefined || counted.has(index)) ? [index] : [],
  );
}

/** The indexes of numbers of which each is one more than the one before it at the same indent, runs of one left out. */
function countOn(marks: readonly (Mark | undefined)[]): ReadonlySet<number> {
  const counted = new Set<number>();
  const last = new Map<number, { index: number; number: number }>();
  for (const [index, mark] of marks.entries()) {
    if (mark?.number === undefined) continue;
    const before = last.get(mark.indent);
    if (before !== undefined && mark.number === before.number + 1) counted.add(before.index).add(index);
    last.set(mark.indent, { index, number: mark.number });
  }
  return counted;
}
