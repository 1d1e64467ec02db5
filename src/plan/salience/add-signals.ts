import { keysOf } from '../../talk/keys-of.ts';

/** The sum of signals, each by its weight, for every text that they were measured on. */
export function addSignals<Name extends string>(
  signals: Readonly<Record<Name, readonly number[]>>,
  weights: Readonly<Record<Name, number>>,
): number[] {
  const names = keysOf(weights);
  const [first] = names;
  if (first === undefined) return [];
  return signals[first].map((_, index) =>
    names.reduce((sum, name) => sum + weights[name] * (signals[name][index] ?? 0), 0),
  );
}
