/** The words beside a picture, a film or a card, and those that stand for what is not there. */
import type { Canvas } from '../../measure/canvas.ts';
import { isDescribedInFrame } from '../../talk/is-described-in-frame.ts';
import { isWide } from '../../talk/is-wide.ts';
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
  return keepUnusual({
    plate: shows.title === undefined ? 'l' : fitSideText('card-title', shows.title, canvas),
    address: fitAddress('card-address', shows.address, canvas),
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
  const { caption } = figure;
  const beside = hasHeading ? 'caption-headed' : 'caption';
  const place = isWide(figure) ? 'caption-wide' : beside;
  return keepUnusual({
    caption: caption === undefined ? 'l' : fitSideText(place, caption, canvas),
    plate: isDescribedInFrame(figure) ? fitSideText('empty-frame', figure.alt, canvas) : 'l',
  });
}

function fitFilm({ text, caption, poster, address, source }: ShownOf<'film'>, canvas: Canvas): SideFits {
  return keepUnusual({
    caption: caption === undefined ? 'l' : fitSideText('caption-film', caption, canvas),
    plate: poster === undefined ? fitSideText('plate', text, canvas) : 'l',
    address: fitAddress('film-address', address ?? source, canvas),
  });
}
