/** The words beside a picture, a film or a card, and those that stand for what is not there. */
import type { Canvas } from '../../measure/canvas.ts';
import { captionBeside, isDescribedInFrame } from '../../talk/missing-picture.ts';
import { isWide } from '../../talk/is-wide.ts';
import { nameCard } from '../../talk/name-card.ts';
import { addressParts, shownAddress } from '../../talk/text/shown-address.ts';
import type { Shown, ShownOf } from '../../talk/shown.ts';
import type { SideFit, SideFits, Slide } from '../../talk/talk.ts';
import { fitSideText } from './fit-side-text.ts';

/** The slide with the words beside its picture set so that it has room for them. */
export function fitSlideCaptions(slide: Slide, canvas: Canvas): Slide {
  const shows = slide.steps[0]?.shows;
  const fits = shows === undefined ? {} : fitCaptions(shows, canvas, slide.heading !== undefined);
  return Object.keys(fits).length === 0 ? slide : { ...slide, fits };
}

/** How they are set so that every theme has room for them; nothing where they are set as usual. */
export function fitCaptions(shows: Shown, canvas: Canvas, hasHeading: boolean): SideFits {
  if (shows.kind === 'figure') return fitFigure(shows, canvas, hasHeading);
  if (shows.kind === 'film') return fitFilm(shows, canvas);
  if (shows.kind !== 'card') return {};
  return fitPlate(nameCard(shows), shows.address, canvas);
}

function fitPlate(name: string | undefined, address: string, canvas: Canvas): SideFits {
  return keepUnusual({
    plate: name === undefined ? 'l' : fitSideText('card-title', name, canvas),
    address: fitAddress('card-address', address, canvas),
  });
}

/** An address is broken at its slashes. */
export function fitAddress(
  name: 'card-address' | 'film-address' | 'farewell-address',
  address: string,
  canvas: Canvas,
): SideFit {
  return fitSideText(name, addressParts(shownAddress(address)).join('\u200b'), canvas);
}

/** Drops the fits that are as usual (`l`), which a slide need not state. */
export function keepUnusual(fits: Partial<Record<keyof SideFits, SideFit>>): SideFits {
  return Object.fromEntries(Object.entries(fits).filter(([, fit]) => fit !== 'l'));
}

function fitFigure(figure: ShownOf<'figure'>, canvas: Canvas, hasHeading: boolean): SideFits {
  const caption = captionBeside(figure);
  const beside = hasHeading ? 'caption-headed' : 'caption';
  const place = isWide(figure) ? 'caption-wide' : beside;
  return keepUnusual({
    caption: caption === undefined ? 'l' : fitSideText(place, caption, canvas),
    plate: isDescribedInFrame(figure) ? fitSideText('empty-frame', figure.alt, canvas) : 'l',
  });
}

function fitFilm(
  { medium, text, caption, poster, address, source }: ShownOf<'film'>,
  canvas: Canvas,
): SideFits {
  const where = address ?? source;
  const beside = caption === undefined ? {} : { caption: fitSideText('caption-film', caption, canvas) };
  return medium === 'video' && poster !== undefined
    ? keepUnusual({ ...beside, address: fitAddress('film-address', where, canvas) })
    : { ...keepUnusual(beside), ...fitPlate(text, where, canvas) };
}
