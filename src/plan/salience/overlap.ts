/**
 * How much of a heading a text takes up, from 0: the shared terms over the root of the heading's, so that long
 * headings neither win by their length nor lose by it (the title method, Edmundson 1969).
 */
export function measureOverlap(terms: readonly string[], heading: ReadonlySet<string>): number {
  if (heading.size === 0) return 0;
  const shared = new Set(terms.filter((term) => heading.has(term)));
  return shared.size / Math.sqrt(heading.size);
}
