import { pictureAddress } from '../../talk/picture-address.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { ShownOf } from '../../talk/talk.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** A picture: a slide of its own; without a picture that can be shown, its words stand there. */
export function claimFigure(leaf: Leaf, { pictures }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'figure' || leaf.medium === 'frame') return undefined;
  const { source, alt, title } = leaf;
  const picture = pictures.get(source);
  // Where there is no picture, its description stands in its place already.
  const caption = title === '' && picture !== undefined ? alt : title;
  const shows: ShownOf<'figure'> = {
    kind: 'figure',
    text: [...new Set([title, alt])].filter((text) => text !== '').join(' '),
    alt,
    ...(caption === '' ? {} : { caption: toPlainRichText(caption) }),
    source,
    ...(picture === undefined
      ? {}
      : { src: pictureAddress(source), width: picture.width, height: picture.height }),
  };
  return [{ kind: 'slide', layout: 'figure', fit: 'l', shows, says: [], asides: [] }];
}
