/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFileError, writeWholeFolder } from '../disk/write-whole-folder.ts';
import { describeUnexpected, type Fault } from '../errors.ts';
import { fontSetNames } from '../fonts/faces.ts';
import { subsetFonts, type Page } from '../fonts/subset-fonts.ts';
import { assetsFolder } from '../render/renderer-folder.ts';
import type { LoadedTalk } from './load-talks.ts';
import { resolveAddress } from './resolve-address.ts';
import { shownMedia } from './shown-media.ts';

/** Marks a folder as written by Lectern, so that it may be replaced. */
const mark = {
  name: '.lectern-site',
  note: 'Written by "lectern build", which may replace this folder.',
};

/**
 * Writes the site of these talks as a folder. An older site there is replaced at once, after the new one is complete.
 * Throws a TalkError if the folder holds anything else or cannot be written.
 * @returns what is wrong with talks that could not be shown; if that is all of them, nothing is written
 */
export async function writeSite(talks: readonly LoadedTalk[], folder: string): Promise<Fault[]> {
  let faults: Fault[] = [];
  await writeWholeFolder(folder, mark, async (fresh) => {
    faults = await writeFiles(talks, fresh);
    return faults.length < talks.length;
  });
  return faults;
}

/** Writes the site into a fresh folder; a talk that cannot be shown is a fault, and the others are written. */
async function writeFiles(talks: readonly LoadedTalk[], folder: string): Promise<Fault[]> {
  const pages: Page[] = [];
  const shown: LoadedTalk[] = [];
  const faults: Fault[] = [];
  for (const loaded of talks) {
    try {
      pages.push(...(await writeTalk(loaded, folder)));
      shown.push(loaded);
    } catch (error) {
      if (isFileError(error)) throw error;
      faults.push({ ...describeUnexpected(error), file: loaded.essay.file });
      await rm(join(folder, loaded.talk.id), { recursive: true, force: true });
    }
  }
  if (shown.length === 0) return faults;
  pages.push(await writePage(shown, '/', folder));
  await mkdir(join(folder, '_fonts'), { recursive: true });
  for (const [name, { body }] of await subsetFonts(pages))
    await writeFile(join(folder, '_fonts', name), body);
  for (const asset of await listAssets()) await writeSiteFile(shown, asset, folder);
  return faults;
}

/** Writes a talk's pages, pictures and films, and gives its pages. */
async function writeTalk(loaded: LoadedTalk, folder: string): Promise<Page[]> {
  const home = `/${loaded.talk.id}/`;
  const pages: Page[] = [];
  for (const page of ['', 'presenter/', 'print/', 'script/', 'essay/']) {
    pages.push(await writePage([loaded], `${home}${page}`, folder));
  }
  if (loaded.talk.style !== undefined) await writeSiteFile([loaded], `${home}${loaded.talk.style}`, folder);
  for (const medium of shownMedia(loaded).keys()) {
    await writeSiteFile([loaded], `${home}${medium}`, folder);
  }
  return pages;
}

/** Writes a page, and gives it with its style sheets, for whoever chooses the fonts. */
async function writePage(talks: readonly LoadedTalk[], address: string, folder: string): Promise<Page> {
  const html = await writeSiteFile(talks, address, folder);
  let css = '';
  for (const [, href = ''] of html.matchAll(/<link\b[^>]*\bhref="([^"]+\.css)"/g)) {
    const { pathname } = new URL(href, `http://localhost${encodeURI(address)}`);
    if (pathname.startsWith('/_fonts/')) continue;
    const sheet = await resolveAddress(talks, decodeURIComponent(pathname), { live: false });
    if (sheet !== undefined) css += readText(sheet.body);
  }
  return { sets: fontSetNames.filter((set) => html.includes(`/_fonts/${set}.css"`)), html, css };
}

function readText(body: string | Uint8Array | { path: string }): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : '';
}

/** Writes what lies at an address, and gives its text. */
async function writeSiteFile(talks: readonly LoadedTalk[], address: string, folder: string): Promise<string> {
  const file = await resolveAddress(talks, address, { live: false, fonts: 'woff2' });
  if (file === undefined) throw new Error(`The site has nothing at ${address}.`);
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  await mkdir(dirname(path), { recursive: true });
  if (typeof file.body === 'object' && 'path' in file.body) await copyFile(file.body.path, path);
  else await writeFile(path, file.body);
  return typeof file.body === 'string' ? file.body : '';
}

/** Addresses of all styles, scripts and icons of the compiled renderer. */
async function listAssets(): Promise<string[]> {
  const entries = await readdir(assetsFolder, { recursive: true, withFileTypes: true });
  const root = resolve(fileURLToPath(assetsFolder));
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}
