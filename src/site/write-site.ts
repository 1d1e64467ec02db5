/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TalkError } from '../errors.ts';
import { fontSets } from '../fonts/font-sets.ts';
import { fontsForText } from '../fonts/fonts-for-text.ts';
import { assetsFolder } from '../render/renderer-folder.ts';
import type { LoadedTalk } from './load-talks.ts';
import { resolveAddress } from './resolve-address.ts';
import { shownPictures } from './shown-pictures.ts';

/** Marks a folder as written by Lectern, so that it may be replaced. */
const marker = '.lectern-site';

/**
 * Writes the site of these talks as a folder. An older site there is replaced at once, after the new one is complete.
 * Throws a TalkError if the folder holds anything else.
 */
export async function writeSite(talks: readonly LoadedTalk[], folder: string): Promise<void> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const isThere = await mayReplace(target, folder);
  await mkdir(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const [fresh, old] = [`${beside}-new`, `${beside}-old`];
  try {
    await writeFiles(talks, fresh);
    if (isThere) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (isThere) await rename(old, target);
      throw error;
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

async function writeFiles(talks: readonly LoadedTalk[], folder: string): Promise<void> {
  const fonts = new Set<string>();
  await writeSiteFile(talks, '/', folder);
  for (const loaded of talks) {
    const home = `/${loaded.talk.id}/`;
    for (const page of ['', 'print/', 'script/', 'essay/']) {
      const html = await writeSiteFile(talks, `${home}${page}`, folder);
      const sets = fontSets(loaded.talk.lang);
      for (const set of sets) fonts.add(`${set}.css`);
      for (const font of fontsForText(sets, html, 'woff2')) fonts.add(font);
    }
    for (const picture of shownPictures(loaded).keys())
      await writeSiteFile(talks, `${home}${picture}`, folder);
  }
  for (const font of fonts) await writeSiteFile(talks, `/_fonts/${font}`, folder);
  for (const asset of await listAssets()) await writeSiteFile(talks, asset, folder);
  await writeFile(join(folder, marker), 'Written by "lectern build", which may replace this folder.\n');
}

/** Writes what lies at an address, and gives its text. */
async function writeSiteFile(talks: readonly LoadedTalk[], address: string, folder: string): Promise<string> {
  const file = await resolveAddress(talks, address, { live: false, fonts: 'woff2' });
  if (file === undefined) throw new Error(`The site has nothing at ${address}.`);
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.body);
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
