/** The style sheets that a page asks for, in their order. */
import { fontSetNames } from '../fonts/faces.ts';
import type { Page } from '../fonts/find-font-needs.ts';
import type { LoadedTalk } from './load-talks.ts';
import { resolveAddress } from './resolve-address.ts';

const links = /<link\b[^>]*\bhref="([^"]+\.css)"[^>]*>/g;

/** A page's style sheets: each with the element that asks for it, and its address from the site's root. */
export function listSheets(html: string, page: string): { element: string; address: string }[] {
  const [, base = ''] = /<base href="([^"]*)"/.exec(html) ?? [];
  const home = resolvePath(base, page);
  return Array.from(html.matchAll(links), ([element, href = '']) => ({
    element,
    address: resolvePath(href, home),
  }));
}

/** An address that stands in a page or a style sheet, from the site's root, decoded. */
export function resolvePath(href: string, from: string): string {
  return decodeURIComponent(new URL(href, `http://localhost${encodeURI(from)}`).pathname);
}

/** A page with its style sheets, for whoever chooses the fonts. */
export async function collectStyles(html: string, page: string, loaded?: LoadedTalk): Promise<Page> {
  const addresses = listSheets(html, page).map(({ address }) => address);
  let css = '';
  for (const address of addresses) {
    if (!address.startsWith('/_fonts/')) css += await readSheet(address, loaded);
  }
  return { sets: fontSetNames.filter((set) => addresses.includes(`/_fonts/${set}.css`)), html, css };
}

/** What the style sheet at an address says; nothing if there is none. */
export async function readSheet(address: string, loaded?: LoadedTalk): Promise<string> {
  const sheet = await resolveAddress(loaded === undefined ? [] : [loaded], address, { live: false });
  if (sheet === undefined) return '';
  if (typeof sheet.body === 'string') return sheet.body;
  return sheet.body instanceof Uint8Array ? new TextDecoder().decode(sheet.body) : '';
}
