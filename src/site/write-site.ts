/** Writes talks as a static site: whole or not at all, and never over a folder that is not such a site. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFileError, writeWholeFolder } from '../disk/write-whole-folder.ts';
import { describeUnexpected, type Fault } from '../errors.ts';
import { subsetFonts, type Page } from '../fonts/subset-fonts.ts';
import { renderIndex } from '../render/render-page.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { ListedTalk, PublishedPdf } from '../talk/listed-talk.ts';
import type { Published } from '../talk/published.ts';
import { chooseDisclosure, type PublishOptions } from './choose-disclosure.ts';
import { listTalkFiles, type WrittenTalk } from './list-talk-files.ts';
import type { LoadedTalk } from './load-talks.ts';
import { listNeededAssets } from './needed-assets.ts';
import { collectStyles } from './page-styles.ts';
import { listPages, resolveAddress } from './resolve-address.ts';
import { shownMedia } from './shown-media.ts';
import { stringifySitemap } from './stringify-sitemap.ts';
import { stringifyWorker } from './stringify-worker.ts';

/** Marks a folder as written by Lectern, so that it may be replaced. */
const mark = {
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
  /** Makes what else belongs to a talk, of which that much is published. Default: nothing. */
  makeExtras?: (loaded: LoadedTalk, discloses: Disclosure) => Promise<TalkExtras>;
}

/** A talk, and what of it is published. */
interface PublishedTalk {
  loaded: LoadedTalk;
  discloses: Disclosure;
  published: Published;
  /** Its PDFs' addresses, from the site's root. */
  pdfs: ListedTalk['pdfs'];
}

/** The name of the picture that stands for a talk, below its deck's address. */
const cardName = 'card.png';

/**
 * Writes the site of these talks as a folder. An older site there is replaced at once, after the new one is complete.
 * Throws a TalkError if the folder holds anything else, such as somebody's own files, or cannot be written.
 * @returns what is wrong with talks that could not be shown; if that is all of them, nothing is written
 */
export async function writeSite(
  talks: readonly LoadedTalk[],
  folder: string,
  options: SiteOptions = {},
): Promise<Fault[]> {
  let faults: Fault[] = [];
  await writeWholeFolder(folder, mark, async (fresh) => {
    faults = await writeFiles(talks, fresh, options);
    return faults.length < talks.length;
  });
  return faults;
}

/** Writes the site into a fresh folder; a talk that cannot be shown is a fault, and the others are written. */
async function writeFiles(
  talks: readonly LoadedTalk[],
  folder: string,
  options: SiteOptions,
): Promise<Fault[]> {
  const shown: (PublishedTalk & WrittenTalk)[] = [];
  const faults: Fault[] = [];
  for (const loaded of talks) {
    try {
      const published = await writeExtras(loaded, folder, options);
      const pages = await writeTalk(published, folder);
      const assets = await listNeededAssets(Array.from(pages.values(), ({ html }) => html));
      shown.push({ ...published, pages, assets });
    } catch (error) {
      if (isFileError(error)) throw error;
      faults.push({ ...describeUnexpected(error), file: loaded.essay.file });
      await rm(join(folder, loaded.talk.id), { recursive: true, force: true });
    }
  }
  if (shown.length === 0) return faults;
  const index = await writeIndex(shown, folder, options.site);
  const pages = shown.flatMap((each) => [...each.pages.values()]);
  const fonts = await subsetFonts([...pages, await collectStyles(index, '/')]);
  await mkdir(join(folder, '_fonts'), { recursive: true });
  for (const [name, { body }] of fonts) await writeFile(join(folder, '_fonts', name), body);
  const assets = [...shown.flatMap((each) => each.assets), ...(await listNeededAssets([index]))];
  for (const asset of new Set(assets)) await writeSiteFile(asset, folder);
  for (const each of shown) {
    const worker = await stringifyWorker(folder, listTalkFiles(each, fonts));
    await writeFile(join(folder, each.loaded.talk.id, 'worker.js'), worker);
  }
  return faults;
}

/** Writes what stands beside a talk's pages, which name it. */
async function writeExtras(
  loaded: LoadedTalk,
  folder: string,
  { site, makeExtras, ...options }: SiteOptions,
): Promise<PublishedTalk> {
  const { id } = loaded.talk;
  const discloses = chooseDisclosure(loaded, options);
  const { card, pdfs = new Map<PublishedPdf, Uint8Array>() } = (await makeExtras?.(loaded, discloses)) ?? {};
  await mkdir(join(folder, id), { recursive: true });
  if (card !== undefined) await writeFile(join(folder, id, cardName), card);
  for (const [kind, pdf] of pdfs) await writeFile(join(folder, id, namePdf(id, kind)), pdf);
  return {
    loaded,
    discloses,
    published: { site, card: card && cardName },
    pdfs: Object.fromEntries(
      Array.from(pdfs.keys(), (kind) => [kind, [id, namePdf(id, kind)].map(encodeURIComponent).join('/')]),
    ),
  };
}

/** The name of a talk's PDF, below its deck's address. */
function namePdf(id: string, kind: PublishedPdf): string {
  return kind === 'slides' ? `${id}.pdf` : `${id}-${kind}.pdf`;
}

/** Writes the list of talks, and that of all pages to be found; gives the first. */
async function writeIndex(
  shown: readonly PublishedTalk[],
  folder: string,
  site: string | undefined,
): Promise<string> {
  const homeOf = ({ loaded: { talk } }: PublishedTalk) => `${encodeURIComponent(talk.id)}/`;
  const listed = shown.map((each) => ({
    talk: each.loaded.talk,
    discloses: each.discloses,
    ...(each.pdfs && { pdfs: each.pdfs }),
  }));
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

/** Writes a talk's pages, pictures and films, and gives its pages by their addresses. */
async function writeTalk(published: PublishedTalk, folder: string): Promise<Map<string, Page>> {
  const { loaded, discloses } = published;
  const home = `/${loaded.talk.id}/`;
  const pages = new Map<string, Page>();
  for (const page of listPages(discloses)) {
    const html = await writeSiteFile(`${home}${page}`, folder, published);
    pages.set(`${home}${page}`, await collectStyles(html, `${home}${page}`, loaded));
  }
  if (loaded.talk.style !== undefined) await writeSiteFile(`${home}${loaded.talk.style}`, folder, published);
  for (const medium of shownMedia(loaded).keys()) {
    await writeSiteFile(`${home}${medium}`, folder, published);
  }
  return pages;
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
  await mkdir(dirname(path), { recursive: true });
  if (typeof file.body === 'object' && 'path' in file.body) await copyFile(file.body.path, path);
  else await writeFile(path, file.body);
  return typeof file.body === 'string' ? file.body : '';
}
