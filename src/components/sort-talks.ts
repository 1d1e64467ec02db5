/** The order in which talks are listed. */
import type { ListedTalk } from '../talk/listed-talk.ts';

/** The newest first; those without a date, or with one that nobody can sort, come last, by their titles. */
export function sortTalks(listed: readonly ListedTalk[]): ListedTalk[] {
  return listed.toSorted(
    ({ talk: a }, { talk: b }) =>
      compare(readDay(b.date), readDay(a.date)) || titles.compare(a.title, b.title) || compare(a.id, b.id),
  );
}

/** The same on every machine, whatever language it speaks. */
const titles = new Intl.Collator('en', { numeric: true });

/** A date as far as it can be sorted: written like 2026-03-01 it begins so, and in all other forms only the year counts. */
function readDay(date = ''): string {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/.exec(date)?.[0] ?? /\b(?:19|20)\d\d\b/.exec(date)?.[0] ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
