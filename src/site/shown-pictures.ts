/** Which pictures of this machine have an address: those that a talk shows, and no others. */
import type { Picture } from '../essay/essay.ts';
import type { LoadedTalk } from './load-talks.ts';

/** The pictures that a talk shows, by their address relative to the deck's page, decoded. */
export function shownPictures({ essay, talk }: LoadedTalk): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  for (const { shows } of [...talk.slides, ...talk.backup].flatMap(({ steps }) => steps)) {
    if (shows.kind !== 'figure' || shows.src === undefined) continue;
    const picture = essay.pictures.get(shows.source);
    if (picture !== undefined) pictures.set(decodeURIComponent(shows.src), picture);
  }
  return pictures;
}
