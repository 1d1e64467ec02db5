import type { Mark, Shown } from '../talk/shown.ts';

/** The marks on words that stand for themselves; what else a step may show has its own. */
export function marksOf(shows: Shown): Mark[] {
  return shows.kind === 'text' ? shows.marks : [];
}
