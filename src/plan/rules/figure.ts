import { pictureAddress } from '../../talk/picture-address.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText, ShownOf } from '../../talk/shown.ts';
import { fitCaptions } from '../fit/fit-caption.ts';
import { describesPicture } from '../find/describes-picture.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitText } from '../split/split-text.ts';

/** Slides that a picture may fill with its title. */
const mostParts = 4;

/**
 * A picture: a slide of its own, with an empty frame where it cannot be shown. With a title that no slide
 * holds the picture stays, and the title goes on. A caption below it is said as well.
 */
export function claimFigure(leaf: Leaf, { pictures, canvas, lang, after }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'figure' || leaf.medium === 'frame') return undefined;
  const { source, alt, title } = leaf;
  const picture = pictures.get(source);
  const below = after?.kind === 'text' && after.isCaption === true ? after.text : undefined;
  const caption = title === '' ? (below ?? describe(alt, lang)) : toPlainRichText(title);
  const shows: ShownOf<'figure'> = {
    kind: 'figure',
    text: [...new Set([title === '' ? below?.text : title, alt])].filter(Boolean).join(' '),
    alt,
    ...(caption === undefined ? {} : { caption }),
    source,
    ...(picture === undefined
      ? {}
      : { src: pictureAddress(source), width: picture.width, height: picture.height }),
  };
  return splitCaption(shows, title !== '', canvas, lang).map((own, at, { length }) => ({
    kind: 'slide',
    layout: 'figure',
    fit: 'l',
    ...(length > 1 && { part: { number: at + 1, of: length } }),
    shows: own,
    says: [],
    asides: [],
  }));
}

/** An alternative text that says more than what is seen. */
function describe(alt: string, lang: string): RichText | undefined {
  return alt === '' || describesPicture(alt, lang) ? undefined : toPlainRichText(alt);
}

/**
 * A description without room is left to those who cannot see the picture; a title as long as a chapter, to the essay's
 * page, and `check` names it.
 */
function splitCaption(
  figure: ShownOf<'figure'>,
  isTitle: boolean,
  canvas: Canvas,
  lang: string,
): ShownOf<'figure'>[] {
  const { caption, ...bare } = figure;
  const holds = (part: RichText) =>
    fitCaptions({ ...figure, caption: part }, canvas, false).caption !== 'none';
  if (caption === undefined || holds(caption)) return [figure];
  if (!isTitle) return [bare];
  const parts = splitText(caption, lang, holds);
  return parts.length > mostParts ? [figure] : parts.map((part) => ({ ...figure, caption: part }));
}
