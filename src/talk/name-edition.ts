/** Tells what a talk is now from what it was before, and will be, while it is presented. */
import type { Talk } from './talk.ts';

const editions = new WeakMap<Talk, string>();
/** Decks may be open longer than the program runs. */
const start = Date.now().toString(36);
let count = 0;

/** The same name for the same object, and for no other. */
export function nameEdition(talk: Talk): string {
  const named = editions.get(talk);
  if (named !== undefined) return named;
  count += 1;
  const edition = `${start}-${String(count)}`;
  editions.set(talk, edition);
  return edition;
}
