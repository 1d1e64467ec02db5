/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeUnexpected, TalkError, type Fault } from '../errors.ts';
import { fontSetNames } from '../fonts/faces.ts';
import { subsetFonts, type Page } from '../fonts/subset-fonts.ts';
import { assetsFolder } from '../render/renderer-folder.ts';
import type { LoadedTalk } from './load-talks.ts';
import { resolveAddress } from './resolve-address.ts';
import { shownMedia } from './shown-media.ts';

/** Marks a folder as written by Lectern, so that it may be replaced. */
const marker = '.lectern-site';

/**
 * Writes the site of these talks as a folder. An older site there is replaced at once, after the new one is complete.
 * Throws a TalkError if the folder holds anything else or cannot be written.
 * @returns what is wrong with talks that could not be shown; if that is all of them, nothing is written
 */
export async function writeSite(talks: readonly LoadedTalk[], folder: string): Promise<Fault[]> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const isThere = await mayReplace(target, folder);
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const [fresh, old] = [`${beside}-new`, `${beside}-old`];
  try {
    await mkdir(dirname(target), { recursive: true });
    const faults = await writeFiles(talks, fresh);
    if (faults.length === talks.length) return faults;
    if (isThere) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (isThere) await rename(old, target);
      throw error;
    });
    return faults;
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new TalkError({
      message: `${folder} cannot be written (${error.code ?? error.message}).`,
      hint: 'Name a folder of yours, on a disk that has room.',
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Whether something is there to replace. Throws if that may not be replaced. */
async function mayReplace(target: string, asNamed: string): Promise<boolean> {
  const hint = 'Name a new or an empty folder, or one that an earlier build wrote.';
  try {
    const names = await readdir(target);
    if (names.length === 0 || names.includes(marker)) return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'ENOTDIR') throw error;
    throw new TalkError({ message: `${asNamed} is a file, not a folder.`, hint });
  }
  throw new TalkError({
    message: `${asNamed} holds files that Lectern did not write; nothing was replaced.`,
    hint,
  });
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
  await writeFile(join(folder, marker), 'Written by "lectern build", which may replace this folder.\n');
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

/** Whether the disk is the reason, and not the talk. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
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
