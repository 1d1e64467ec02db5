/** Tells open decks which slides changed, so that they keep all others. */
import { readDeckParts } from '../site/deck-parts.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import type { DeckChange } from '../talk/deck-change.ts';
import { nameEdition } from '../talk/name-edition.ts';

/**
 * The change from one version of a talk to the next; undefined if more than slides changed, so that decks must load
 * the whole page.
 */
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
