import { splitSentences } from '../../essay/language/sentences.ts';
import { findPoint } from '../condense/find-point.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** Any other paragraph: one point, and the whole of it is said. */
export function claimPoint(leaf: Leaf, { lang, block }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text') return undefined;
  const { point, isWeak, standing, substance, isWhole } = findPoint(leaf, lang);
  const isSetUp = leaf.turnedBy !== undefined && splitSentences(leaf.text.text, lang).length === 1;
  return [
    {
      kind: 'point',
      shows: { kind: 'text', ...point },
      says: toPassages(leaf.text, leaf),
      asides: [],
      block,
      isWeak,
      ...(isSetUp && { isSetUp }),
      ...(standing !== undefined && { standing }),
      ...(substance !== undefined && { substance }),
      ...(isWhole === true && { isWhole }),
    },
  ];
}
