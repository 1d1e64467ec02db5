import { trimPoint } from '../condense/trim-point.ts';
import { holdsLead } from '../fit/lead.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** What names a callout, such as “Warning”, stands over its points, its code or its table. */
export function claimCallout(leaf: Leaf, { after, block, canvas }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || !leaf.isLabel || leaf.role === 'nested') return undefined;
  const label = trimPoint(leaf.text);
  if (!holdsLead(label, canvas, after?.kind === 'text')) return undefined;
  return [
    {
      kind: 'lead',
      shows: { kind: 'text', ...label },
      says: toPassages(leaf.text, leaf),
      asides: [],
      block,
    },
  ];
}
