/** Binary search. */

/**
 * The index of the first item that `holds` is true for, or the length if there is none. It must be true for all items
 * behind that one, too.
 */
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
