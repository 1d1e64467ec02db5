/** Decides what everybody on the network may see. */
import { shownMedia } from '../../site/shown-media.ts';
import type { Wish } from '../read-wish.ts';

/** Styles, scripts and fonts that all pages share, and their sign. */
const shared = /^\/(?:(?:_astro|_fonts)\/|favicon\.)/;

/**
 * Whether the deck shows it or needs it; `join/` is where a code leads that lets its owner see more. What is named here
 * is let through, so that a page that is new is the speaker's.
 */
export function isOfDeck({ path, loaded, rest }: Wish): boolean {
  if (loaded === undefined || rest === undefined) return shared.test(path);
  return ['', 'join/', 'follow'].includes(rest) || rest === loaded.talk.style || shownMedia(loaded).has(rest);
}
