/**
 * A talk as one file: its deck with all that it asks for, and behind it its other pages, in which style sheets and
 * pictures of the deck are named and not repeated. They and the script are compressed; the deck is not, so that it can be
 * read without a script. The script that it starts with knows how they are put together.
 */
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Fault } from '../errors.ts';
import { findFontNeeds } from '../fonts/find-font-needs.ts';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { readScript } from '../render/compile-scripts.ts';
import { dropPolicy, secureFile } from '../render/secure-page.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { LoadedTalk } from './load-talks.ts';
import { mediaType } from './media-type.ts';
import { collectStyles, listSheets, readSheet, resolvePath } from './page-styles.ts';
import { listPages, resolveAddress } from './resolve-address.ts';
import { readMedium, shownMedia } from './shown-media.ts';

/** Bytes of a film or a sound that still goes into the file; mail takes no more. */
export const mostFilmBytes = 10_000_000;

/** What is another element in the file, or none. */
const changedElements =
  /<html |<(?:link|base|a|iframe) [^>]*>|<(?:img|video|audio)(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>|<script type="module"[^>]*>[\s\S]*?<\/script>/g;

/** Pages that no other of the file leads to. */
const leftOut: ReadonlySet<string> = new Set(['script/']);

interface Single {
  html: string;
  /** Names the films that are too large, and have to lie beside the file. */
  faults: Fault[];
}

interface WrittenPage {
  /** The last part of its address; nothing for the deck. */
  name: string;
  address: string;
  html: string;
}

/** Makes the file. The same for the same talk. Throws what goes wrong when its pages are rendered or its pictures read. */
export async function composeSingle(loaded: LoadedTalk, discloses: Disclosure): Promise<Single> {
  const pages = await writePages(loaded, discloses);
  const sheets = await inlineSheets(loaded, pages);
  const { media, faults } = await inlineMedia(loaded);
  const icon = await inlineFile(loaded, '/favicon.svg');

  const placed = new Set<string>();
  const pack = ({ html, address, name }: WrittenPage): string => {
    const isDeck = name === '';
    const links = new Map(listSheets(html, address).map((sheet) => [sheet.element, sheet.address]));
    for (const sheet of links.values()) placed.add(sheet);
    // In one pass: each makes another page, of megabytes.
    return html.replaceAll(changedElements, (element) => {
      const sheet = links.get(element);
      if (sheet !== undefined) return placeSheet(element, sheets, sheet, isDeck);
      if (element === '<html ') return '<html data-single ';
      if (element.startsWith('<link rel="icon"')) return element.replace(/(?<=href=")[^"]*/, () => icon);
      if (/^<(?:base|script) /.test(element)) return '';
      if (/^<(?:a|iframe)\s/.test(element)) return relateViews(element);
      return placeMedia(element, media, isDeck);
    });
  };
  const [deck, ...others] = pages;
  if (deck === undefined) throw new Error('The talk has no deck.');
  const shown = pack(deck);
  const shownSheets = new Set(placed);
  const packed = others.map((page) => [page.name.replace('/', ''), dropPolicy(pack(page))] as const);
  const more = [...placed].filter((sheet) => !shownSheets.has(sheet));
  const head = more.map((sheet) => placeSheet('media="not all"', sheets, sheet, true)).join('');
  const script = await readScript('single');
  const unpack = (await readScript('unpack')).replaceAll('</script', '<\\/script');
  const list = packUp({
    names: packed.map(([name]) => name),
    rows: interleave(packed.map(([, page]) => page)),
    sheets: head,
    script,
  });
  const html = secureFile(shown, [unpack, script]).replace(
    '</body>',
    () =>
      `<script type="text/plain" data-pages>${list}</script><script type="module">${unpack}</script></body>`,
  );
  return { html, faults };
}

/** Pages cut at their slides, and what is of one slide together, since compression looks back only some 32 KB. */
function interleave(pages: readonly string[]): string[][] {
  const columns = pages.map((page) => page.split(/(?=<section\b)/));
  const rows = Math.max(0, ...columns.map((pieces) => pieces.length));
  return Array.from({ length: rows }, (_, row) => columns.map((pieces) => pieces[row] ?? ''));
}

/** Compressed, in letters. */
function packUp(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
}

async function writePages(loaded: LoadedTalk, discloses: Disclosure): Promise<WrittenPage[]> {
  const pages: WrittenPage[] = [];
  for (const name of listPages(discloses)) {
    if (leftOut.has(name)) continue;
    const address = `/${loaded.talk.id}/${name}`;
    const page = await resolveAddress([loaded], address, { live: false, discloses });
    if (typeof page?.body !== 'string') throw new Error(`There is no page at ${address}.`);
    pages.push({ name, address, html: page.body });
  }
  return pages;
}

/** The style sheets of all pages by their addresses, with the fonts and pictures that they name in them. */
async function inlineSheets(loaded: LoadedTalk, pages: readonly WrittenPage[]): Promise<Map<string, string>> {
  const styled = pages.map(({ html, address }) => collectStyles(html, address, loaded));
  const fonts = await subsetFonts([await findFontNeeds(await Promise.all(styled))]);
  const sheets = new Map<string, string>();
  for (const { html, address: page } of pages) {
    for (const { address } of listSheets(html, page)) {
      if (sheets.has(address)) continue;
      const own = fonts.get(address.slice('/_fonts/'.length));
      const css = typeof own?.body === 'string' ? own.body : await readSheet(address, loaded);
      let inlined = css;
      for (const [whole, href = ''] of css.matchAll(/url\(["']?(?!["']?(?:data:|#|%23))([^"')]+)["']?\)/g)) {
        const path = resolvePath(href, address);
        const font = fonts.get(path.slice('/_fonts/'.length));
        const data = font === undefined ? await inlineFile(loaded, path) : toData(font.type, font.body);
        inlined = inlined.replace(whole, () => `url(${data})`);
      }
      // Nothing that an author's own style sheet says ends the element that it stands in.
      sheets.set(address, inlined.replaceAll('</', '<\\/').trim());
    }
  }
  return sheets;
}

/** A `style` element in the place of a link, empty where the deck has the same; what the link said of it stays. */
function placeSheet(link: string, sheets: ReadonlyMap<string, string>, address: string, isWhole: boolean) {
  const kept = Array.from(link.matchAll(/\s?((?:media|data-[\w-]+)(?:="[^"]*")?)/g), ([, part = '']) => part);
  const number = [...sheets.keys()].indexOf(address);
  const attributes = [`data-sheet="${String(number)}"`, ...kept].join(' ');
  return `<style ${attributes}>${isWhole ? (sheets.get(address) ?? '') : ''}</style>`;
}

/** A link or frame with the address of one of the talk's pages within the file. */
function relateViews(element: string): string {
  return element
    .replace(/(\b(?:href|src)=")(?:\.\.\/)?(essay|presenter|preview)\//, '$1?$2')
    .replace(/(\b(?:href|src)=")\.\.\/(?=["#])/, '$1?');
}

/** A picture or a player with what it shows in it, or with its name where the deck has the same. */
function placeMedia(element: string, media: ReadonlyMap<string, string>, isWhole: boolean): string {
  return element.replaceAll(
    /(\s)(src|poster)="(?:\.\.\/)?(media\/[^"]*)"/g,
    (attribute, space: string, name: string, src: string) => {
      const data = media.get(decodeURIComponent(src.replaceAll('&#38;', '&').replaceAll('&amp;', '&')));
      if (data === undefined) return attribute;
      const named = `${space}data-medium-${name}="${src}"`;
      return isWhole ? `${named}${space}${name}="${data}"` : named;
    },
  );
}

/** What holds the pictures and films of a talk, by their names; a film that is too large is named as it lies beside the file. */
async function inlineMedia(
  loaded: LoadedTalk,
): Promise<{ media: ReadonlyMap<string, string>; faults: Fault[] }> {
  const media = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [name, shown] of shownMedia(loaded)) {
    const { file, isFilm } = shown;
    if (isFilm && (await stat(file)).size > mostFilmBytes) {
      const [own, limit] = [basename(file), String(mostFilmBytes / 1_000_000)];
      media.set(name, encodeURIComponent(own));
      faults.push({
        file: loaded.essay.file,
        message: `${own} is over ${limit} MB, and is not in the file.`,
        hint: `Let it lie beside the file, wherever that goes.`,
      });
    } else media.set(name, toData(mediaType(extname(file)), await readMedium(shown)));
  }
  return { media, faults };
}

async function inlineFile(loaded: LoadedTalk, address: string): Promise<string> {
  const file = await resolveAddress([loaded], address, { live: false, fonts: 'woff2' });
  if (file === undefined || (typeof file.body === 'object' && 'path' in file.body))
    throw new Error(`There is nothing at ${address}.`);
  return toData(file.type, file.body);
}

function toData(type: string, body: string | Uint8Array): string {
  return `data:${type.replaceAll(' ', '')};base64,${Buffer.from(body).toString('base64')}`;
}
