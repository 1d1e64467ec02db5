/** What a visitor of a talk needs of a site to have it all: its pages, and all that these ask for, but no films. */
import type { FontFile } from '../fonts/serve-font.ts';
import type { WrittenTalk } from './written-talk.ts';

/** Addresses from the site's root. */
export function listTalkFiles(
  { pages, pictures, assets }: WrittenTalk,
  fonts: ReadonlyMap<string, FontFile>,
): string[] {
  const sheets = [...new Set(Object.values(pages).flat())].map((set) => `${set}.css`);
  const named = sheets.flatMap((sheet) => {
    const css = fonts.get(sheet)?.body;
    return typeof css === 'string'
      ? Array.from(css.matchAll(/url\(([^)]+)\)/g), ([, name = '']) => name)
      : [];
  });
  const ours = [...sheets, ...named].map((name) => `/_fonts/${name}`);
  return [...Object.keys(pages), ...pictures, ...assets, ...ours];
}
