import { fitText } from '../capacity.ts';
import { findPoint } from '../condense/find-point.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

const question = /[?？؟]["'”’»」』)）]*$/u;

/** A paragraph that turns on a question asks it large. */
export function claimQuestion(leaf: Leaf, { lang }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  const point = findPoint(leaf.text, lang);
  if (!question.test(point.text)) return undefined;
  const fit = fitText('question', point.text);
  if (fit === undefined) return undefined;
  const says = toPassages(leaf.text.text, leaf);
  return [{ kind: 'slide', layout: 'question', fit, shows: { kind: 'text', ...point }, says, asides: [] }];
}
