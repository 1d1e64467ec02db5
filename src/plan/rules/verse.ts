import type { Leaf } from '../leaf.ts';
import { makeStatements } from '../arrange/make-statements.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** Verse is shown whole, line by line: a poem has no point to be cut out. */
export function claimVerse(leaf: Leaf, { canvas }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own' || !leaf.text.text.includes('\n')) return undefined;
  return makeStatements({ kind: 'text', ...leaf.text }, toPassages(leaf.text, leaf), canvas);
}
