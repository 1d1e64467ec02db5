/** Tells what a talk is now from what it was before, and will be, while it is presented. */
import type { Talk } from './talk.ts';

const editions = new WeakMap<Talk, string>();
/** Decks may be open longer than the program runs. */
const start = Date.now().toString(36);
let count = 0;

/** The same name for the same object, and for those that were said to be no other. */
export function nameEdition(talk: Talk): string {
  const named = editions.get(talk);
  if (named !== undefined) return named;
  count += 1;
  const edition = `${start}-${String(count)}`;
  editions.set(talk, edition);
  return edition;
}

/** Says that a talk is to the letter what another one was, so that who has that one has this one, too. */
export function keepEdition(now: Talk, before: Talk): void {
  editions.set(now, nameEdition(before));
}
