/** Chooses slides to skip when the talk runs late. Pure. */
import { plannedTotal, type TimedSlide } from './pace.ts';
import type { Place } from './show-state.ts';

/**
 * The slides to skip so that so many seconds are won: of those still to come the least first, and none that is not
 * needed for it; all that may be skipped where all together would not win it. Slides of the same rank go together, and
 * stay once the first of them is there. None if nothing has to be won, or where the place is not on the way.
 * @param behind the seconds to be won
 * @returns ids, in the order of the talk
 */
export function chooseSkips(
  slides: readonly TimedSlide[],
  { slide }: Place,
  skipped: readonly string[],
  behind: number,
): string[] {
  const at = slides.findIndex(({ id }) => id === slide);
  if (at < 0 || behind <= 0) return [];
  const begun = new Set(slides.slice(0, at + 1).map(({ skipRank }) => skipRank));
  const offered = slides
    .slice(at + 1)
    .filter(({ id, skipRank }) => !begun.has(skipRank) && !skipped.includes(id));
  const groups = [...Map.groupBy(offered, ({ skipRank }) => skipRank)]
    .flatMap(([rank, own]) => (rank === undefined ? [] : { rank, own, seconds: plannedTotal(own, []) }))
    .sort((a, b) => a.rank - b.rank);

  const chosen: typeof groups = [];
  let won = 0;
  for (const group of groups) {
    if (won >= behind) break;
    chosen.push(group);
    won += group.seconds;
  }
  const needed = new Set<TimedSlide>();
  // What wins much may have made what was chosen before it needless; the best of that stays in the talk.
  for (const { own, seconds } of chosen.reverse()) {
    if (won - seconds >= behind) won -= seconds;
    else for (const one of own) needed.add(one);
  }
  return offered.filter((one) => needed.has(one)).map(({ id }) => id);
}
