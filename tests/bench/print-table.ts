import { writeRow, type Row } from './row.ts';

/** Prints a bench's rows in columns as wide as they have to be. */
export function printTable(rows: readonly Row[], what: string, withHalves = false): void {
  const head = [what, 'floor', 'measured', ...(withHalves ? ['odd half', 'even half'] : []), '', 'numbers'];
  const cells = [head, ...rows.map((row) => writeRow(row, withHalves))];
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  for (const line of cells) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
