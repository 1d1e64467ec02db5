/** Names each version of a talk while it is presented, so that an open deck can say which one it shows. */
import type { Talk } from './talk.ts';

const editions = new WeakMap<Talk, string>();
/** Part of each name, since decks may stay open when the server is started again. */
const start = Date.now().toString(36);
let count = 0;

/** The name of this version: the same for the same object, and for those that `keepEdition` was told of. */
export function nameEdition(talk: Talk): string {
  const named = editions.get(talk);
  if (named !== undefined) return named;
  count += 1;
  const edition = `${start}-${String(count)}`;
  editions.set(talk, edition);
  return edition;
}

/** Gives a talk the name of an earlier one that it equals to the letter: decks that show that one are up to date. */
export function keepEdition(now: Talk, before: Talk): void {
  editions.set(now, nameEdition(before));
}
