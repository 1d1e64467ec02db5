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
export function sumTenths(units: Iterable<TimedUnit>): number {
  let sum = 0;
  for (const { tenths } of units) sum += tenths;
  return sum;
}

/** The units by their sections, both in order. */
export function groupBySection(units: readonly TimedUnit[]): TimedUnit[][] {
  return [...Map.groupBy(units, ({ section }) => section).values()];
}
