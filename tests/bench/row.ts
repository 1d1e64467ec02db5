import { sumOf, type Half, type Tally } from './tally.ts';

/** A line of a bench's table. */
export interface Row {
  what: string;
  floor: { atLeast: number } | { atMost: number };
  /** How a number is written: a factor, a percentage, a count, or with its unit. */
  write: (number: number) => string;
  /** Measured on everything, or on one half; nothing where halves make no sense. */
  measure: (half?: Half) => number | undefined;
  /** The numbers behind it. */
  detail?: string;
}

export const asFactor = (number: number) => `×${number.toFixed(2)}`;
export const asPercent = (number: number) => `${number.toFixed(1)} %`;
export const asCount = (number: number) => String(number);
export const withUnit = (unit: string, digits: number) => (number: number) =>
  `${number.toFixed(digits)} ${unit}`;

/** How many times what `other` got `own` got. */
export function compare<Name extends string>(tallies: readonly Tally<Name>[], own: Name, other: Name) {
  return (half?: Half) => sumOf(tallies, own, half) / sumOf(tallies, other, half);
}

/** The mean of each name over all texts, in hundredths: “LEAD 12.6, PacSum 13.2”. */
export function listMeans<Name extends string>(
  tallies: readonly Tally<Name>[],
  names: readonly Name[],
): string {
  return names
    .map((name) => `${name} ${((100 * sumOf(tallies, name)) / tallies.length).toFixed(1)}`)
    .join(', ');
}

/** Whether a number is on the right side of the row's floor. */
export function isMet({ floor }: Row, number: number): boolean {
  return 'atLeast' in floor ? number >= floor.atLeast : number <= floor.atMost;
}

/** The table's cells: what, floor, measured, verdict, and both halves if wished. */
export function writeRow(row: Row, withHalves: boolean): string[] {
  const { what, floor, write, measure, detail = '' } = row;
  const measured = measure() ?? NaN;
  const bound = 'atLeast' in floor ? `≥ ${write(floor.atLeast)}` : `≤ ${write(floor.atMost)}`;
  const halves = (['odd', 'even'] as const).map((half) => {
    const number = measure(half);
    return number === undefined ? '–' : write(number);
  });
  const verdict = isMet(row, measured) ? '' : 'under the floor';
  return [what, bound, write(measured), ...(withHalves ? halves : []), verdict, detail];
}
