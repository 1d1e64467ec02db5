/** A talk as it stands in a site, as plain data: all that the rest of the site takes from it. */
import type { FontNeeds } from '../fonts/find-font-needs.ts';
import type { FontSet } from '../fonts/faces.ts';
import type { ListedTalk } from '../talk/listed-talk.ts';

export interface WrittenTalk extends ListedTalk {
  /** Its pages, by their addresses from the site's root, with the sets of fonts that they ask for. */
  pages: Readonly<Record<string, readonly FontSet[]>>;
  fonts: FontNeeds;
  /** Addresses of the styles and scripts that its pages need. */
  assets: readonly string[];
  /** Addresses of its own style sheet and its pictures; no films, which no browser keeps, since they are asked for in parts. */
  pictures: readonly string[];
  /** SHA-256 of each of its files, by their paths in the site's folder. */
  files: Readonly<Record<string, string>>;
  /** Whether its picture could not be drawn, as by want of a browser. */
  lacksCard: boolean;
}
