import { fitDefinition } from '../fit/fit-definition.ts';
import { findDefinition, partDefined } from '../find/find-definition.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitRichText } from '../split/split-rich-text.ts';

/** A paragraph that begins by saying what a term means, or a term with its meaning, shows the term and its meaning. */
export function claimDefinition(leaf: Leaf, { lang, canvas }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  const [first] = splitRichText(leaf.text, lang);
  const find = leaf.isDefined ? partDefined : findDefinition;
  const found = first === undefined ? undefined : find(first, lang);
  if (found === undefined) return undefined;
  const { term, meaning } = found;
  const fit = fitDefinition(term, meaning, canvas);
  if (fit === undefined) return undefined;
  const shows = { kind: 'definition', text: `${term.text} ${meaning.text}`, term, meaning } as const;
  return [
    {
      kind: 'slide',
      layout: 'definition',
      fit,
      shows,
      says: toPassages(leaf.text, leaf),
      asides: [],
    },
  ];
}
