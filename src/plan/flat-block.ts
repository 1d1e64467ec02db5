import type { Block } from '../essay/essay.ts';
import type { Leaf } from './leaf.ts';

/** A block of the essay and its leaves. */
export interface FlatBlock {
  block: Block;
  leaves: readonly Leaf[];
}
