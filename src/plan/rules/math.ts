import { parseFence } from '../../essay/fence.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { claimCode } from './code.ts';

/** A display formula: shown, not said; one that is no TeX is shown as code. */
export function claimMath(leaf: Leaf, context: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'math') return undefined;
  if (leaf.text.trim() === '') return [];
  if (context.undrawn.has(leaf.text)) {
    const { line, endLine, text } = leaf;
    const fence = parseFence({ value: text, lang: 'latex' });
    return claimCode({ kind: 'code', fence, line, endLine }, context);
  }
  const shows = { kind: 'math', text: leaf.text } as const;
  return [{ kind: 'slide', layout: 'math', fit: 'l', shows, says: [], asides: [] }];
}
