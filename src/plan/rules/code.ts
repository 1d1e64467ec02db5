import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import { splitCode } from '../split-code.ts';

/** A fence: a code slide, or several; Mermaid is a diagram. */
export function claimCode(leaf: Leaf): Piece[] | undefined {
  if (leaf.kind !== 'code') return undefined;
  const { text, language } = leaf;
  if (text.trim() === '') return [];
  if (language?.toLowerCase() === 'mermaid') {
    const shows = { kind: 'diagram', text, language } as const;
    return [{ kind: 'slide', layout: 'diagram', fit: 'l', shows, says: [], asides: [] }];
  }
  const { fit, parts } = splitCode(text);
  return parts.map((part, index) => ({
    kind: 'slide',
    layout: 'code',
    fit,
    ...(parts.length > 1 ? { part: { number: index + 1, of: parts.length } } : {}),
    shows: { kind: 'code', ...part, ...(language === undefined ? {} : { language }) },
    says: [],
    asides: [],
  }));
}
