import type { Block } from '../essay/essay.ts';
import type { Directive } from '../essay/directives/directives.ts';
import type { Leaf } from './leaf.ts';

/** A block of the essay and its leaves. */
export interface FlatBlock {
  block: Block;
  leaves: readonly Leaf[];
}

/** All that its author asks of a block and of items in it. */
export function listWishes({ block, leaves }: FlatBlock): Directive[] {
  return [...block.directives, ...leaves.flatMap(({ asked = [] }) => asked)];
}
