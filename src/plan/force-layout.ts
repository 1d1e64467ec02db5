import type { Canvas } from '../measure/canvas.ts';
import type { Layout } from '../talk/talk.ts';
import { fitText } from './fit/fit-text.ts';
import { toPoint, type Piece } from './piece.ts';

/** Puts a block's first step into the layout that its author asked for, if that layout can hold it. */
export function forceLayout(pieces: readonly Piece[], layout: Layout, canvas: Canvas): Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.kind === 'said' || first.kind === 'break') return [...pieces];
  const { shows, says, asides, value } = first;
  if (shows.kind !== 'text' || (first.kind === 'slide' && first.part !== undefined)) return [...pieces];
  if (layout === 'statement' || layout === 'question') {
    const fit = fitText(layout, shows, canvas);
    if (fit === undefined) return [...pieces];
    const asked = { kind: 'slide', layout, fit, isAsked: true, shows, says, asides } as const;
    return [value === undefined ? asked : { ...asked, value }, ...rest];
  }
  if (layout === 'points' && first.kind === 'slide') {
    return [toPoint(first, shows), ...rest];
  }
  return [...pieces];
}
