import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import { fitSteps } from '../fit/fit-steps.ts';
import { holdsLead } from '../fit/lead.ts';
import { findPoint } from '../condense/find-point.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { findSequence } from '../find/find-sequence.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import { joinSpoken, type Piece, type PointPiece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** A paragraph that tells one step after the other counts them, if each is short enough to stand beside the others. */
export function claimSteps(leaf: Leaf, { lang, block, canvas }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  const found = findSequence(leaf.text, lang);
  if (found === undefined) return undefined;
  const steps = found.steps.map(({ sentence, said }, at) => ({
    kind: 'point' as const,
    shows: { kind: 'text' as const, ...findPoint({ ...leaf, text: sentence }, lang).point },
    says: toPassages(said, leaf),
    asides: [],
    block,
    number: at + 1,
  }));
  const { announcement } = found;
  if (!canShow(steps, canvas)) return undefined;
  if (announcement === undefined) return steps;
  const lead = {
    kind: 'lead' as const,
    shows: { kind: 'text' as const, ...trimPoint(announcement) },
    says: toPassages(announcement, leaf),
    asides: [],
    block,
  };
  if (canShow(steps, canvas, lead.shows)) return [lead, ...steps];
  return steps.map((step, at) => (at === 0 ? { ...step, ...joinSpoken(lead, step) } : step));
}

function canShow(steps: readonly PointPiece[], canvas: Canvas, lead?: RichText): boolean {
  const texts = steps.map(({ shows }) => shows);
  return (
    fitSteps(texts, canvas, { lead }) !== undefined && (lead === undefined || holdsLead(lead, canvas, true))
  );
}
