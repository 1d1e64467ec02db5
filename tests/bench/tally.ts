/** Numbers measured text by text, so that the whole and each half can be told from the same run. */
import type { BenchText } from './read-texts.ts';

export type Half = BenchText['half'];

/** What each method, or each kind of thing counted, got on one text. */
export interface Tally<Name extends string> {
  half: Half;
  got: Record<Name, number>;
}

/** Measure each text; texts on which there is nothing to measure give nothing. */
export function tally<Name extends string>(
  texts: readonly BenchText[],
  measure: (text: BenchText) => Record<Name, number> | undefined,
): Tally<Name>[] {
  return texts.flatMap((text) => {
    const got = measure(text);
    return got === undefined ? [] : [{ half: text.half, got }];
  });
}

/** What `name` got in all, on one half or on both. */
export function sumOf<Name extends string>(tallies: readonly Tally<Name>[], name: Name, half?: Half): number {
  return tallies
    .filter((one) => half === undefined || one.half === half)
    .reduce((sum, { got }) => sum + got[name], 0);
}
