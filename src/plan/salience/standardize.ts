/** Shift and stretch numbers to the mean 0 and the standard deviation 1; where all are the same, all become 0. */
export function standardize(values: ArrayLike<number>): number[] {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const deviation = Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length);
  // Rounding alone makes equal numbers differ by some 1e-17.
  if (deviation < 1e-12) return list.map(() => 0);
  return list.map((value) => (value - mean) / deviation);
}
