import { fitContrast } from '../capacity.ts';
import { findContrast } from '../find-contrast.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { findPointSentence } from '../point-sentence.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitRichText } from '../split-rich-text.ts';

/** A paragraph whose point turns from one thing to another shows both sides at once. */
export function claimContrast(leaf: Leaf, { lang }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  // Finding the point takes its time, and few paragraphs draw a contrast.
  const contrasts = new Map(
    splitRichText(leaf.text, lang).map(({ text, marks }) => [text, findContrast({ text, marks }, lang)]),
  );
  if ([...contrasts.values()].every((each) => each === undefined)) return undefined;
  const sides = contrasts.get(findPointSentence(leaf, lang)?.sentence.text ?? '');
  if (sides === undefined) return undefined;
  const texts = sides.map(({ text }) => text);
  const fit = fitContrast(texts);
  if (fit === undefined) return undefined;
  const shows = { kind: 'contrast', text: texts.join(' '), sides } as const;
  const says = toPassages(leaf.text.text, leaf);
  return [{ kind: 'slide', layout: 'contrast', fit, shows, says, asides: [] }];
}
