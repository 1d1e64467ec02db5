import { fitSteps } from '../capacity.ts';
import { findPoint } from '../condense/find-point.ts';
import { findSequence } from '../find-sequence.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** A paragraph that tells one step after the other counts them, if each is short enough to stand beside the others. */
export function claimSteps(leaf: Leaf, { lang, block }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  const steps = findSequence(leaf.text, lang)?.map(({ sentence, said }, at) => ({
    kind: 'point' as const,
    shows: { kind: 'text' as const, ...findPoint({ ...leaf, text: sentence }, lang).point },
    says: toPassages(said, leaf),
    asides: [],
    block,
    number: at + 1,
  }));
  if (steps === undefined) return undefined;
  return fitSteps(steps.map(({ shows }) => shows.text)) === undefined ? undefined : steps;
}
