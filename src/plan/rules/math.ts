import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';

/** A display formula: shown, not said. */
export function claimMath(leaf: Leaf): Piece[] | undefined {
  if (leaf.kind !== 'math') return undefined;
  if (leaf.text.trim() === '') return [];
  const shows = { kind: 'math', text: leaf.text } as const;
  return [{ kind: 'slide', layout: 'math', fit: 'l', shows, says: [], asides: [] }];
}
