/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFileError, writeWholeFolder } from '../disk/write-whole-folder.ts';
import { describeUnexpected, type Fault } from '../errors.ts';
import { subsetFonts, type Page } from '../fonts/subset-fonts.ts';
import { renderIndex } from '../render/render-page.ts';
import type { Disclosure } from '../talk/disclose.ts';
import { chooseDisclosure, type PublishOptions } from './choose-disclosure.ts';
import type { LoadedTalk } from './load-talks.ts';
import { listNeededAssets } from './needed-assets.ts';
import { collectStyles } from './page-styles.ts';
import { listPages, resolveAddress } from './resolve-address.ts';
import { shownMedia } from './shown-media.ts';

/** Marks a folder as written by Lectern, so that it may be replaced. */
const mark = {
  name: '.lectern-site',
  note: 'Written by "lectern build", which may replace this folder.',
};

/** A talk, and how much of it is published. */
interface PublishedTalk {
  loaded: LoadedTalk;
  discloses: Disclosure;
}

/**
 * Writes the site of these talks as a folder. An older site there is replaced at once, after the new one is complete.
 * Throws a TalkError if the folder holds anything else or cannot be written.
 * @returns what is wrong with talks that could not be shown; if that is all of them, nothing is written
 */
export async function writeSite(
  talks: readonly LoadedTalk[],
  folder: string,
  options: PublishOptions = {},
): Promise<Fault[]> {
  const published = talks.map((loaded) => ({ loaded, discloses: chooseDisclosure(loaded, options) }));
  let faults: Fault[] = [];
  await writeWholeFolder(folder, mark, async (fresh) => {
    faults = await writeFiles(published, fresh);
    return faults.length < talks.length;
  });
  return faults;
}

/** Writes the site into a fresh folder; a talk that cannot be shown is a fault, and the others are written. */
async function writeFiles(talks: readonly PublishedTalk[], folder: string): Promise<Fault[]> {
  const pages: Page[] = [];
  const shown: PublishedTalk[] = [];
  const faults: Fault[] = [];
  for (const published of talks) {
    const { talk, essay } = published.loaded;
    try {
      pages.push(...(await writeTalk(published, folder)));
      shown.push(published);
    } catch (error) {
      if (isFileError(error)) throw error;
      faults.push({ ...describeUnexpected(error), file: essay.file });
      await rm(join(folder, talk.id), { recursive: true, force: true });
    }
  }
  if (shown.length === 0) return faults;
  const index = await renderIndex(shown.map(({ loaded: { talk }, discloses }) => ({ talk, discloses })));
  await writeFile(join(folder, 'index.html'), index);
  pages.push(await collectStyles(index, '/'));
  await mkdir(join(folder, '_fonts'), { recursive: true });
  for (const [name, { body }] of await subsetFonts(pages))
    await writeFile(join(folder, '_fonts', name), body);
  for (const asset of await listNeededAssets(pages.map(({ html }) => html)))
    await writeSiteFile(asset, folder);
  return faults;
}

/** Writes a talk's pages, pictures and films, and gives its pages. */
async function writeTalk(published: PublishedTalk, folder: string): Promise<Page[]> {
  const { loaded, discloses } = published;
  const home = `/${loaded.talk.id}/`;
  const pages: Page[] = [];
  for (const page of listPages(discloses)) {
    const html = await writeSiteFile(`${home}${page}`, folder, published);
    pages.push(await collectStyles(html, `${home}${page}`, loaded));
  }
  if (loaded.talk.style !== undefined) await writeSiteFile(`${home}${loaded.talk.style}`, folder, published);
  for (const medium of shownMedia(loaded).keys()) {
    await writeSiteFile(`${home}${medium}`, folder, published);
  }
  return pages;
}

/** Writes what lies at an address, of a talk or of all, and gives its text. */
async function writeSiteFile(address: string, folder: string, published?: PublishedTalk): Promise<string> {
  const file = await resolveAddress(published === undefined ? [] : [published.loaded], address, {
    live: false,
    fonts: 'woff2',
    ...(published && { discloses: published.discloses }),
  });
  if (file === undefined) throw new Error(`The site has nothing at ${address}.`);
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  await mkdir(dirname(path), { recursive: true });
  if (typeof file.body === 'object' && 'path' in file.body) await copyFile(file.body.path, path);
  else await writeFile(path, file.body);
  return typeof file.body === 'string' ? file.body : '';
}
