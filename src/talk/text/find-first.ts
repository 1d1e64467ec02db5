/** Looks things up in what is in order, without a look at all of it. */

/** The index of the first for which it holds, where it holds for all behind that one too; the length if for none. */
export function findFirst<Item>(ordered: readonly Item[], holds: (item: Item) => boolean): number {
  let from = 0;
  let to = ordered.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = ordered[middle];
    if (item !== undefined && holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
