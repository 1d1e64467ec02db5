import { parseFence } from '../../essay/markdown/fence.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitFormula } from '../split/split-formula.ts';
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
  return splitFormula(leaf.text).map((text, at, { length }) => ({
    kind: 'slide',
    layout: 'math',
    fit: 'l',
    ...(length > 1 && { part: { number: at + 1, of: length } }),
    shows: { kind: 'math', text },
    says: [],
    asides: [],
  }));
}
