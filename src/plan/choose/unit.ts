/** What is kept or cut together: a step with words, and what is shown in silence behind it. */
export interface Unit {
  /** Units of one section have one number; it is below 0 for what stands in none, such as the opening. */
  section: number;
  /** Seconds to say it, to a tenth. */
  seconds: number;
  /** What the talk loses without it, from 0. */
  value: number;
  /** Whether it stays however short the talk. */
  keep: boolean;
  /** Whether it shows nothing but its section's heading, which is no reason to have the section. */
  bare?: boolean;
  /** The index of the unit without which this one says nothing: the list that it goes on with. */
  follows?: number;
  /** Whether only its first words lean on that unit, so that it is better than nothing of its section. */
  leans?: boolean;
}

/** A unit among others, its time in tenths of a second so that sums are exact. */
export interface TimedUnit extends Unit {
  index: number;
  tenths: number;
}

/** Seconds in whole tenths. */
export function toTenths(seconds: number): number {
  return Math.round(seconds * 10);
}

/** The time of these units, in tenths. */
export function sumTenths(units: Iterable<{ tenths: number }>): number {
  let sum = 0;
  for (const { tenths } of units) sum += tenths;
  return sum;
}

/** The units by their sections, both in order. */
export function groupBySection<Own extends { section: number }>(units: readonly Own[]): Own[][] {
  return [...Map.groupBy(units, ({ section }) => section).values()];
}

/** Whether every chosen unit that goes on with another has that before it. */
export function isWhole(chosen: ReadonlySet<TimedUnit>): boolean {
  const indexes = new Set([...chosen].map(({ index }) => index));
  return [...chosen].every(({ follows }) => follows === undefined || indexes.has(follows));
}
