/**
 * Where a press leads, before reveal.js has gone there: going takes it longer than all else, and the other windows need
 * not wait for it.
 */
import { nextPlace, previousPlace, type Walked } from '../show/walk-steps.ts';
import type { Place } from '../show/show-state.ts';
import { reveal } from './reveal.ts';

interface SlideChange {
  indexh: number;
  indexv: number;
}

/** One slide on or back; nothing where it goes elsewhere, or where nobody can tell yet. */
function readWay({ indexh, indexv }: SlideChange): typeof nextPlace | undefined {
  const { h, v } = reveal.getIndices();
  const by = indexh === h ? indexv - v : indexh - h;
  if (reveal.isOverview() || Math.abs(by) !== 1) return undefined;
  return by > 0 ? nextPlace : previousPlace;
}

/**
 * @param walk gives the slides, where the deck is, and which slides are passed over
 * @param foretell is told where the deck is about to be; it may turn out to be elsewhere
 */
export function foretellMoves(
  walk: () => { slides: readonly Walked[]; place: Place; skipped: readonly string[] },
  foretell: (place: Place) => void,
): void {
  reveal.on('beforeslidechange', (event) => {
    const way = readWay(event as unknown as SlideChange);
    if (way === undefined) return;
    const { slides, place, skipped } = walk();
    const there = way(slides, place, skipped);
    if (there !== undefined && there.slide !== place.slide) foretell(there);
  });
}
