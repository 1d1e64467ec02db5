/** On which side the cells of a table's columns stand. */
import type { Table } from 'mdast';
import { toRichText } from '../essay/rich-text.ts';
import { directionOf } from '../talk/text/language.ts';
import type { ShownOf } from '../talk/shown.ts';

const sides = { left: 'start', right: 'end', center: 'center' } as const;

const figure = String.raw`(?:\p{Nd}{1,3}(?:[.,’'\s]\p{Nd}{3})+|\p{Nd}+)(?:[.,٫]\p{Nd}+)?(?:e[+−–-]?\p{Nd}+)?`;
/** A number as tables have it: with a sign, a currency, a short unit, or up to another: `−1,200`, `$3.50`, `18 %`, `10–20 ms`. */
const number = new RegExp(
  String.raw`^[~≈<>≤≥±+−–-]?\s?\p{Sc}?\s?${figure}(?:\s?[–-]\s?${figure})?\s?[\p{L}\p{Sc}%‰°×]{0,3}$`,
  'iu',
);
/** What stands where there is none. */
const none = /^(?:[–—−-]|n\/a)?$/iu;

/**
 * The side of each column: the author's, and where they say nothing the end for columns of numbers, so that ones stand below
 * ones. The first column names its rows. From right to left numbers end at the start, where they stay if the author wants
 * them at the right, or at any other side but the middle.
 * @param columns how many there are; rows may have fewer
 */
export function alignColumns(
  { children: [, ...rows], align }: Table,
  columns: number,
  lang: string,
): ShownOf<'table'>['align'] {
  const isMirrored = directionOf(lang) === 'rtl';
  return Array.from({ length: columns }, (_, column) => {
    const side = align?.[column];
    const cells = rows.map((row) => toRichText(row.children[column]?.children ?? []).text);
    if (isMirrored && side !== 'center' && areNumbers(cells)) return 'start';
    if (side) return sides[side];
    return column > 0 && !isMirrored && areNumbers(cells) ? 'end' : 'start';
  });
}

function areNumbers(cells: readonly string[]): boolean {
  return (
    cells.some((text) => number.test(text)) && cells.every((text) => number.test(text) || none.test(text))
  );
}
