import type { Canvas } from '../../measure/canvas.ts';
import type { ShownOf } from '../../talk/shown.ts';
import type { Passage } from '../../talk/talk.ts';
import { dealPassages } from '../split/deal-passages.ts';
import { fitText } from '../fit/fit-text.ts';
import type { SlidePiece } from '../piece.ts';
import { splitText } from '../split/split-text.ts';

/** A text alone on its slide, or on several of one size if it is long, each with what is said of its part. */
export function makeStatements(shows: ShownOf<'text'>, says: Passage[], canvas: Canvas): SlidePiece[] {
  const { text, marks } = shows;
  const parts = splitText(
    { text, marks },
    canvas.lang,
    (part) => fitText('statement', part, canvas) !== undefined,
  );
  const fits = parts.map((part) => fitText('statement', part, canvas) ?? 's');
  const smallest = fits.includes('xs') ? 'xs' : 's';
  const fit = parts.length > 1 ? smallest : (fits[0] ?? 's');
  const dealt = dealPassages(says, parts, canvas.lang);
  return parts.map((part, at) => ({
    kind: 'slide',
    layout: 'statement',
    fit,
    ...(parts.length > 1 ? { part: { number: at + 1, of: parts.length } } : {}),
    shows: { ...shows, ...part },
    says: dealt[at] ?? [],
    asides: [],
  }));
}
