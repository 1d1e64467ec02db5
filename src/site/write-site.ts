/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FolderDigests } from '../disk/folder-digests.ts';
import { isFileError, listFiles, writeWholeFolder } from '../disk/write-whole-folder.ts';
import { describeUnexpected, type Fault } from '../errors.ts';
import { findFontNeeds, type Page } from '../fonts/find-font-needs.ts';
import { subsetFonts } from '../fonts/subset-fonts.ts';
import { readScript } from '../render/compile-scripts.ts';
import { renderIndex } from '../render/render-page.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { PublishedPdf } from '../talk/listed-talk.ts';
import type { FoundAt, Published } from '../talk/published.ts';
import { chooseDisclosure, type PublishOptions } from './choose-disclosure.ts';
import { listTalkFiles } from './list-talk-files.ts';
import type { LoadedTalk } from './load-talks.ts';
import { listNeededAssets } from './needed-assets.ts';
import { collectStyles } from './page-styles.ts';
import { listPages, resolveAddress } from './resolve-address.ts';
import { shownMedia } from './shown-media.ts';
import { stringifySitemap } from './stringify-sitemap.ts';
import { stringifyWorker } from './stringify-worker.ts';
import type { WrittenTalk } from './written-talk.ts';

/** Marks a folder as written by Lectern, so that it may be replaced. */
export const siteMark = {
  name: '.lectern-site',
  note: 'Written by "lectern build", which replaces this folder as long as these files are as they were written:',
};

/** Files that stand beside a talk's pages. */
export interface TalkExtras {
  /** A picture of it, for those who show links with one: PNG of `cardSize`. */
  card?: Uint8Array | undefined;
  pdfs?: ReadonlyMap<PublishedPdf, Uint8Array>;
}

export interface SiteOptions extends PublishOptions {
  /** The address that the site will have, with a final slash. */
  site?: string | undefined;
  /** Where a talk's pages are found, if they are moved from the site's folder. */
  foundAt?: (loaded: LoadedTalk) => FoundAt | undefined;
  /** Makes what else belongs to a talk, of which that much is published. Default: nothing. */
  makeExtras?: (loaded: LoadedTalk, discloses: Disclosure) => Promise<TalkExtras>;
  /** Told of each talk as soon as it is written. */
  keep?: (loaded: LoadedTalk, written: WrittenTalk) => Promise<void>;
}

/** The name of the picture that stands for a talk, below its deck's address. */
const cardName = 'card.png';

/**
 * Writes the site of these talks as a folder. An older site there is replaced at once, after the new one is complete.
 * Throws a TalkError if the folder holds anything else, such as somebody's own files, or cannot be written.
 * @param talks those that are written already stand in the older site, and are taken over from it
 * @returns what is wrong with talks that could not be shown; if that is all of them, nothing is written
 */
export async function writeSite(
  talks: readonly (LoadedTalk | WrittenTalk)[],
  folder: string,
  options: SiteOptions = {},
): Promise<Fault[]> {
  let faults: Fault[] = [];
  await writeWholeFolder(folder, siteMark, async (fresh, digests) => {
    faults = await writeFiles(talks, { folder: fresh, digests, older: folder }, options);
    return faults.length < talks.length;
  });
  return faults;
}

/** A site while it is written. */
interface FreshSite {
  folder: string;
  digests: FolderDigests;
  /** The folder of the site that stood there before. */
  older: string;
}

/** Writes the site into a fresh folder; a talk that cannot be shown is a fault, and the others are written. */
async function writeFiles(
  talks: readonly (LoadedTalk | WrittenTalk)[],
  site: FreshSite,
  options: SiteOptions,
): Promise<Fault[]> {
  const { folder, digests } = site;
  const shown: WrittenTalk[] = [];
  const faults: Fault[] = [];
  for (const talk of talks) {
    if ('files' in talk) {
      takeOver(talk, site);
      shown.push(talk);
      continue;
    }
    try {
      const written = await writeTalk(talk, site, options);
      shown.push(written);
      await options.keep?.(talk, written);
    } catch (error) {
      if (isFileError(error)) throw error;
      faults.push({ ...describeUnexpected(error), file: talk.essay.file });
      await rm(join(folder, talk.talk.id), { recursive: true, force: true });
    }
  }
  if (shown.length === 0) return faults;
  const index = await writeIndex(shown, folder, options.site);
  const ofIndex = await findFontNeeds([await collectStyles(index, '/')]);
  const fonts = await subsetFonts([...shown.map((each) => each.fonts), ofIndex]);
  await mkdir(join(folder, '_fonts'), { recursive: true });
  for (const [name, { body }] of fonts) await writeFile(join(folder, '_fonts', name), body);
  const assets = [...shown.flatMap((each) => each.assets), ...(await listNeededAssets([index]))];
  for (const asset of new Set(assets)) await writeSiteFile(asset, folder);
  const script = await readScript('worker');
  for (const each of shown) {
    const worker = stringifyWorker(script, each.talk.id, digests, listTalkFiles(each, fonts));
    await writeFile(join(folder, each.talk.id, 'worker.js'), worker);
  }
  return faults;
}

/** Puts the files of a talk into the site that stand in the older one, which was found as it was written. */
function takeOver({ files }: WrittenTalk, { folder, digests, older }: FreshSite): void {
  for (const [path, digest] of Object.entries(files)) {
    const [from, to] = [join(older, path), join(folder, path)];
    mkdirSync(dirname(to), { recursive: true });
    try {
      // The same file under two names, until the older site goes; where a disk has no such names, a copy.
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    digests.set(path, digest);
  }
}

/** Writes a talk with what stands beside its pages. */
async function writeTalk(
  loaded: LoadedTalk,
  { folder, digests }: FreshSite,
  { site, foundAt, makeExtras, ...options }: SiteOptions,
): Promise<WrittenTalk> {
  const { talk } = loaded;
  const discloses = chooseDisclosure(loaded, options);
  const { card, pdfs = new Map<PublishedPdf, Uint8Array>() } = (await makeExtras?.(loaded, discloses)) ?? {};
  const home = join(folder, talk.id);
  await mkdir(home, { recursive: true });
  if (card !== undefined) await writeFile(join(home, cardName), card);
  for (const [kind, pdf] of pdfs) await writeFile(join(home, namePdf(talk.id, kind)), pdf);

  const published = {
    loaded,
    discloses,
    published: { site, foundAt: foundAt?.(loaded), card: card && cardName },
  };
  const pages = await writePages(published, folder);
  const pictures = await writeMedia(published, folder);
  const paths = listFiles(home).map((path) => `${talk.id}/${path}`);
  return {
    talk,
    discloses,
    pdfs: Object.fromEntries(
      Array.from(pdfs.keys(), (kind) => [
        kind,
        [talk.id, namePdf(talk.id, kind)].map(encodeURIComponent).join('/'),
      ]),
    ),
    pages: Object.fromEntries(Array.from(pages, ([address, { sets }]) => [address, sets])),
    fonts: await findFontNeeds([...pages.values()]),
    assets: await listNeededAssets(Array.from(pages.values(), ({ html }) => html)),
    pictures,
    files: Object.fromEntries(paths.map((path) => [path, digests.of(path)])),
    lacksCard: site !== undefined && card === undefined,
  };
}

/** The name of a talk's PDF, below its deck's address. */
function namePdf(id: string, kind: PublishedPdf): string {
  return kind === 'slides' ? `${id}.pdf` : `${id}-${kind}.pdf`;
}

/** Writes the list of talks, and that of all pages to be found; gives the first. */
async function writeIndex(
  shown: readonly WrittenTalk[],
  folder: string,
  site: string | undefined,
): Promise<string> {
  const homeOf = ({ talk }: WrittenTalk) => `${encodeURIComponent(talk.id)}/`;
  const listed = shown.map(({ talk, discloses, pdfs }) => ({ talk, discloses, ...(pdfs && { pdfs }) }));
  const index = await renderIndex(listed, { site });
  await writeFile(join(folder, 'index.html'), index);
  if (site !== undefined) {
    const found = shown.flatMap((each) => [
      homeOf(each),
      ...(each.discloses === 'slides' ? [] : [`${homeOf(each)}essay/`]),
    ]);
    await writeFile(join(folder, 'sitemap.xml'), stringifySitemap(site, ['', ...found]));
  }
  return index;
}

/** A talk, and what of it is published. */
interface PublishedTalk {
  loaded: LoadedTalk;
  discloses: Disclosure;
  published: Published;
}

/** Writes a talk's pages, and gives them by their addresses. */
async function writePages(talk: PublishedTalk, folder: string): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const page of listPages(talk.discloses)) {
    const address = `/${talk.loaded.talk.id}/${page}`;
    const html = await writeSiteFile(address, folder, talk);
    pages.set(address, await collectStyles(html, address, talk.loaded));
  }
  return pages;
}

/** Writes a talk's style sheet, pictures and films, and gives the addresses of all but films. */
async function writeMedia(talk: PublishedTalk, folder: string): Promise<string[]> {
  const { id, style } = talk.loaded.talk;
  const media = [
    ...(style === undefined ? [] : [[style, { isFilm: false }] as const]),
    ...shownMedia(talk.loaded),
  ];
  for (const [name] of media) await writeSiteFile(`/${id}/${name}`, folder, talk);
  return media.flatMap(([name, { isFilm }]) => (isFilm ? [] : [`/${id}/${name}`]));
}

/** Writes what lies at an address, of a talk or of all, and gives its text. */
async function writeSiteFile(address: string, folder: string, talk?: PublishedTalk): Promise<string> {
  const file = await resolveAddress(talk === undefined ? [] : [talk.loaded], address, {
    live: false,
    fonts: 'woff2',
    ...(talk && { discloses: talk.discloses, published: talk.published }),
  });
  if (file === undefined) throw new Error(`The site has nothing at ${address}.`);
  const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  // At once: of hundreds of small files, handing each to another thread takes longer than writing it.
  mkdirSync(dirname(path), { recursive: true });
  if (typeof file.body === 'object' && 'path' in file.body) await copyFile(file.body.path, path);
  else writeFileSync(path, file.body);
  return typeof file.body === 'string' ? file.body : '';
}
