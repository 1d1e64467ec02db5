/**
 * Tables that are drawn: Pandoc's grids, with a frame around every cell, and its columns below a row of dashes. They become
 * tables of GitHub's, whose rows have a line each.
 */

export const gridRule = /^[ \t]{0,3}\+(?:[-=:]{3,}\+)+[ \t]*$/;
export const columnRule = /^[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*$/;
const gridRow = /^[ \t]{0,3}\|.*\|[ \t]*$/;
/** More than any slide shows. */
const mostRows = 200;
const caption = /^(?:Table)?:[ \t]+(?=\S)/;

/** Gives the line of the last one of the grid; the line itself where there is none. */
export function unfoldGrid(lines: string[], start: number): number {
  let last = start;
  while (gridRule.test(lines[last + 1] ?? '') || gridRow.test(lines[last + 1] ?? '')) last += 1;
  while (!gridRule.test(lines[last] ?? '')) last -= 1;
  if (last === start) return start;
  const rows: string[][] = [];
  let head: string[][] | undefined;
  let current: string[] | undefined;
  for (const line of lines.slice(start + 1, last + 1)) {
    if (!gridRule.test(line)) {
      const cells = line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/);
      current = cells.map((cell, at) => `${current?.[at] ?? ''} ${cell.trim()}`.trim());
      continue;
    }
    if (current !== undefined) rows.push(current);
    current = undefined;
    if (line.includes('=') && head === undefined) head = rows.splice(0);
  }
  return write(lines, start, last, joinRows(head ?? []), rows);
}

/** The same for columns: the head stands above the dashes, each column below its own. */
export function unfoldColumns(lines: string[], rule: number): number {
  const starts = Array.from((lines[rule] ?? '').matchAll(/-+/g), ({ index }) => index);
  const above = (lines[rule - 1] ?? '').trim() === '' ? undefined : lines[rule - 1];
  const isAlone =
    rule < 2 || (lines[rule - 2] ?? '').trim() === '' || /^-+$/.test((lines[rule - 2] ?? '').trim());
  if (!isAlone) return rule;
  let last = rule;
  while (last - rule < mostRows && (lines[last + 1] ?? '').trim() !== '') last += 1;
  const isClosed = /^[-\s]+$/.test(lines[last] ?? '') && last > rule;
  const body = lines.slice(rule + 1, isClosed ? last : last + 1);
  if (body.length === 0 || (above === undefined && !isClosed)) return rule;
  const all = above === undefined ? body : [above, ...body];
  const rows: string[][] = [];
  for (const line of all) {
    const row = cutColumns(line, starts);
    const least = rows.length === 0 && above !== undefined ? starts.length : 2;
    // A line of one cell is most likely prose.
    if (countWords(row) < least) return rule;
    rows.push(row);
  }
  const [first = [], ...others] = rows;
  if (above === undefined) return write(lines, rule, last, [], rows);
  return write(lines, rule - 1, last, first, others);
}

/** A line's cells: each belongs to the last column whose dashes begin before it ends. Nothing where two would share one. */
function cutColumns(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  for (const { 0: words, index } of line.matchAll(/\S+(?: \S+)*/g)) {
    const from = starts.findLastIndex((start) => start <= index + words.length - 1);
    if (from === -1 || cells[from] !== '') return [];
    cells[from] = words;
  }
  return cells;
}

function countWords(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

function joinRows(rows: readonly string[][]): string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) =>
    rows
      .map((row) => row[at] ?? '')
      .join(' ')
      .trim(),
  );
}

/** Writes a table in the place of these lines, and gives the last of them. */
function write(
  lines: string[],
  start: number,
  last: number,
  head: readonly string[],
  rows: readonly string[][],
): number {
  const width = Math.max(head.length, ...rows.map(({ length }) => length));
  const toLine = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => (cells[at] ?? '').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const [first = [], ...others] = head.length > 0 ? [head, ...rows] : rows;
  const table = [toLine(first), `|${' --- |'.repeat(width)}`, ...others.map(toLine)];
  if (table.length > last - start + 1) return last;
  for (let at = start; at <= last; at += 1) lines[at] = table[at - start] ?? '';
  const below = (lines[last + 1] ?? '').trim() === '' ? last + 2 : last + 1;
  lines[below] = (lines[below] ?? '').replace(caption, '');
  return last;
}
