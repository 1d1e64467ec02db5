/** Says what changed in a deck, so that open ones take what is new and keep the rest. */
import { readDeckParts } from '../site/deck-parts.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import type { DeckChange } from '../talk/deck-change.ts';
import { nameEdition } from '../talk/name-edition.ts';

/** Nothing if more than slides changed, so that a deck has to be asked for as a whole. */
export async function describeChange(before: LoadedTalk, now: LoadedTalk): Promise<DeckChange | undefined> {
  const older = await readDeckParts(before);
  const newer = await readDeckParts(now, before.talk);
  if (older.about !== newer.about) return undefined;
  const places = new Map(older.stacks.flat().map((html, at) => [html, at]));
  return {
    from: nameEdition(before.talk),
    to: nameEdition(now.talk),
    stacks: newer.stacks.map((stack) => stack.map((html) => places.get(html) ?? html)),
  };
}
