import { isTimeStamp } from '../find/drop-time-stamp.ts';
import { isFooter } from '../find/is-footer.ts';
import { isBareAnswer, isPlaceholder } from '../find/is-placeholder.ts';
import { tellsAboutText } from '../find/tells-about-text.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';

/**
 * What is no prose: captions, placeholders, lines about the text, such as “Source: …”, and those for its readers. It is
 * said, and makes no point.
 */
export function claimNoProse(leaf: Leaf): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.isLabel || leaf.role === 'nested') return undefined;
  const { text, marks } = leaf.text;
  const isCoded = marks.some(({ kind }) => kind === 'code');
  const isNone =
    leaf.isCaption === true ||
    (leaf.role === 'own' && isBareAnswer(text)) ||
    (!isCoded && isPlaceholder(text)) ||
    tellsAboutText(leaf) ||
    isFooter(leaf) ||
    isTimeStamp(text);
  return isNone ? [{ kind: 'said', says: toPassages(leaf.text, leaf), asides: [] }] : undefined;
}
