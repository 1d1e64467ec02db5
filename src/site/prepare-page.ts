/** A page of a talk as a static site has it, and what else the site has to have for it. */
import type { FontSet } from '../fonts/faces.ts';
import { findFontNeeds, type FontNeeds } from '../fonts/find-font-needs.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { Published } from '../talk/published.ts';
import type { LoadedTalk } from './load-talks.ts';
import { listNeededAssets } from './needed-assets.ts';
import { collectStyles } from './page-styles.ts';
import { resolveAddress } from './resolve-address.ts';
import type { ShownTalk } from './shown-media.ts';

/** A talk, and what of it is published. */
export interface PublishedTalk {
  loaded: LoadedTalk | ShownTalk;
  discloses: Disclosure;
  published: Published;
}

/** A page, as plain data. */
export interface PreparedPage {
  /** From the site's root. */
  address: string;
  /** Its HTML, in UTF-8. */
  body: Uint8Array<ArrayBuffer>;
  /** The sets of fonts that it asks for. */
  sets: readonly FontSet[];
  fonts: FontNeeds;
  /** Addresses of the styles and scripts that it needs. */
  assets: readonly string[];
}

/**
 * Renders a page, and looks what it asks for. Throws what goes wrong when it is rendered.
 * @param page its address below the talk's
 */
export async function preparePage(
  { loaded, discloses, published }: PublishedTalk,
  page: string,
): Promise<PreparedPage> {
  const address = `/${loaded.talk.id}/${page}`;
  const file = await resolveAddress([loaded], address, { live: false, discloses, published });
  if (typeof file?.body !== 'string') throw new Error(`The site has nothing at ${address}.`);
  const html = file.body;
  const styled = await collectStyles(html, address, loaded);
  return {
    address,
    body: new TextEncoder().encode(html),
    sets: styled.sets,
    fonts: await findFontNeeds([styled]),
    assets: await listNeededAssets([html]),
  };
}
