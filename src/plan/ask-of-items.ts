/** Brings what an author asks of one item of a list to the leaves of that item. */
import type { Asked, Block } from '../essay/essay.ts';
import type { Directive } from '../essay/directives/directives.ts';
import type { Leaf } from './leaf.ts';

/** Of these all that stands in an item is meant, of others the item's own words. */
const ofAll: ReadonlySet<Directive['kind']> = new Set(['cut', 'say', 'show', 'keep']);

/** The leaves of a block, each with what is asked of it alone or with others of its item. */
export function askOfItems({ items = [] }: Block, leaves: readonly Leaf[]): Leaf[] {
  const asked = new Map<Leaf, Directive[]>();
  for (const { directives, ...item } of items) {
    const [first, ...others] = leaves.filter((leaf) => isWithin(leaf, item));
    const add = (leaf: Leaf, more: readonly Directive[]) => {
      if (more.length > 0) asked.set(leaf, [...(asked.get(leaf) ?? []), ...more]);
    };
    if (first !== undefined) add(first, directives);
    for (const leaf of others)
      add(
        leaf,
        directives.filter(({ kind }) => ofAll.has(kind)),
      );
  }
  return leaves.map((leaf) => {
    const own = asked.get(leaf);
    return own === undefined ? leaf : { ...leaf, asked: own };
  });
}

function isWithin(leaf: Leaf, { line, endLine }: Pick<Asked, 'line' | 'endLine'>): boolean {
  return line <= leaf.line && leaf.endLine <= endLine;
}
