/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeUnexpected, TalkError, type Fault } from '../errors.ts';
import { fontSets } from '../fonts/font-sets.ts';
import { fontsForText } from '../fonts/fonts-for-text.ts';
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
  const fonts = new Set<string>();
  const shown: LoadedTalk[] = [];
  const faults: Fault[] = [];
  for (const loaded of talks) {
    try {
      for (const font of await writeTalk(loaded, folder)) fonts.add(font);
      shown.push(loaded);
    } catch (error) {
      if (isFileError(error)) throw error;
      faults.push({ ...describeUnexpected(error), file: loaded.essay.file });
      await rm(join(folder, loaded.talk.id), { recursive: true, force: true });
    }
  }
  if (shown.length === 0) return faults;
  await writeSiteFile(shown, '/', folder);
  for (const font of fonts) await writeSiteFile(shown, `/_fonts/${font}`, folder);
  for (const asset of await listAssets()) await writeSiteFile(shown, asset, folder);
  await writeFile(join(folder, marker), 'Written by "lectern build", which may replace this folder.\n');
  return faults;
}

/** Writes a talk's pages, pictures and films, and gives the names of the font files that they need. */
async function writeTalk(loaded: LoadedTalk, folder: string): Promise<string[]> {
  const home = `/${loaded.talk.id}/`;
  const sets = fontSets(loaded.talk.lang);
  const fonts = sets.map((set) => `${set}.css`);
  for (const page of ['', 'print/', 'script/', 'essay/']) {
    const html = await writeSiteFile([loaded], `${home}${page}`, folder);
    fonts.push(...fontsForText(sets, html, 'woff2'));
  }
  if (loaded.talk.style !== undefined) await writeSiteFile([loaded], `${home}${loaded.talk.style}`, folder);
  for (const medium of shownMedia(loaded).keys()) {
    await writeSiteFile([loaded], `${home}${medium}`, folder);
  }
  return fonts;
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
