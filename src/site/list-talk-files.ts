/** What a visitor of a talk needs of a site to have it all: its pages, and all that these ask for, but no films. */
import type { FontFile } from '../fonts/serve-font.ts';
import type { Page } from '../fonts/subset-fonts.ts';
import type { LoadedTalk } from './load-talks.ts';
import { shownMedia } from './shown-media.ts';

export interface WrittenTalk {
  loaded: LoadedTalk;
  /** Its pages, by their addresses from the site's root. */
  pages: ReadonlyMap<string, Page>;
  /** Addresses of the styles and scripts that they need. */
  assets: readonly string[];
}

/** Addresses from the site's root. A film is asked for in parts, which no browser keeps. */
export function listTalkFiles(
  { loaded, pages, assets }: WrittenTalk,
  fonts: ReadonlyMap<string, FontFile>,
): string[] {
  const home = `/${loaded.talk.id}/`;
  const pictures = [...shownMedia(loaded)].flatMap(([name, { isFilm }]) => (isFilm ? [] : [home + name]));
  const style = loaded.talk.style === undefined ? [] : [home + loaded.talk.style];
  return [...pages.keys(), ...style, ...pictures, ...assets, ...listFonts([...pages.values()], fonts)];
}

/** The sheets of fonts that pages ask for, and the fonts that these name. */
function listFonts(pages: readonly Page[], fonts: ReadonlyMap<string, FontFile>): string[] {
  const sheets = [...new Set(pages.flatMap(({ sets }) => sets))].map((set) => `${set}.css`);
  const named = sheets.flatMap((sheet) => {
    const css = fonts.get(sheet)?.body;
    return typeof css === 'string'
      ? Array.from(css.matchAll(/url\(([^)]+)\)/g), ([, name = '']) => name)
      : [];
  });
  return [...sheets, ...named].map((name) => `/_fonts/${name}`);
}
