import { pictureAddress } from '../../talk/picture-address.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { ShownOf } from '../../talk/shown.ts';
import { findPublished } from '../find-published.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** A film or a sound beside the essay: a slide of its own, on which it plays. */
export function claimFilm(leaf: Leaf, { films, pictures, settings }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'figure' || (leaf.medium !== 'video' && leaf.medium !== 'audio')) return undefined;
  const { medium, source, alt, title, poster, autoplay, loop } = leaf;
  if (!films.has(source)) return undefined;
  const caption = title === '' ? alt : title;
  const picture = poster === undefined ? undefined : pictures.get(poster);
  const address = findPublished(source, settings.link);
  const shows: ShownOf<'film'> = {
    kind: 'film',
    medium,
    text: caption === '' ? source : caption,
    ...(caption === '' ? {} : { caption: toPlainRichText(caption) }),
    src: pictureAddress(source),
    source,
    ...(address !== undefined && { address }),
    ...(poster !== undefined &&
      picture !== undefined && {
        poster: {
          src: pictureAddress(poster),
          source: poster,
          width: picture.width,
          height: picture.height,
        },
      }),
    ...(autoplay && { autoplay }),
    ...(loop && { loop }),
  };
  return [{ kind: 'slide', layout: 'figure', fit: 'l', shows, says: [], asides: [] }];
}
