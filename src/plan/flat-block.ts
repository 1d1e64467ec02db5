import type { Block } from '../essay/essay.ts';
import type { Leaf } from './leaf.ts';

/** A block and what it consists of. */
export interface FlatBlock {
  block: Block;
  leaves: readonly Leaf[];
}
