/**
 * What lies at an address of the site. The server, the printer and the static site all ask here, so that they
 * cannot differ: pages come from the renderer, styles and scripts from its folder, fonts are made on demand, and of
 * the pictures and films on this machine only those that a talk shows have an address.
 */
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { serveFont } from '../fonts/serve-font.ts';
import type { FontFormat } from '../fonts/instance-font.ts';
import { renderIndex, renderPage, type PageOptions, type Visitor } from '../render/render-page.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Published } from '../talk/published.ts';
import type { Route } from '../talk/route.ts';
import type { Talk } from '../talk/talk.ts';
import { readAsset } from './assets.ts';
import type { LoadedTalk } from './load-talks.ts';
import { mediaType } from './media-type.ts';
import { readMedium, shownMedia, type ShownTalk } from './shown-media.ts';
import { codeOf } from '../errors.ts';

export type { Visitor };

/** A file as it goes to a browser. */
export interface SiteFile {
  /** Its media type. */
  type: string;
  /** What it holds, or where that lies on this machine, for films, which fill no memory. */
  body: string | Uint8Array | { path: string };
}

/** A look for paper. */
export type PrintLook = Partial<Pick<Talk, 'theme' | 'mode'>>;

export interface ResolveOptions {
  /** Whether decks shall follow changes of their essays. */
  live: boolean;
  /** Who asks, where the site is served to the network. */
  remote?: Visitor | undefined;
  /** How much of the talks they may know. Default: the script, and no asides; for the audience, the slides alone. */
  discloses?: Disclosure;
  /** What pages say of themselves, where they are published. */
  published?: Published | undefined;
  /** The format of fonts that style sheets name. Default: `ttf`, which is made faster. */
  fonts?: FontFormat;
  /** How the document to print looks, where that is not Paper in the light mode. */
  print?: PrintLook;
  /** What the document to print is. Default: slides, a page each. */
  document?: PaperDocument;
  /** Whether the document to print has the backup slides too. Default: false. */
  backup?: boolean;
  /** The only slides that decks and documents to print have, as `PageOptions` says. Default: all. */
  picked?: readonly number[] | undefined;
}

/** Pages that show slides alone. */
const slideRoutes: Readonly<Record<string, Route>> = { '': 'deck', 'print/': 'print' };
/** Pages with what is said, and what they need. */
const scriptRoutes: Readonly<Record<string, Route>> = {
  'presenter/': 'presenter',
  'preview/': 'preview',
  'script/': 'script',
  'essay/': 'essay',
};

/** The addresses of a talk's pages below its own, the deck's first, for those who may know that much of it. */
export function listPages(discloses: Disclosure): string[] {
  return [...Object.keys(slideRoutes), ...(discloses === 'slides' ? [] : Object.keys(scriptRoutes))];
}

/** The pages of printed documents, all at the address of the one that the deck prints. */
const printRoutes: Readonly<Record<PaperDocument['kind'], Route>> = {
  slides: 'print',
  steps: 'print',
  handout: 'handout',
  worksheet: 'worksheet',
  script: 'script-sheets',
};

/**
 * The file at an address, or nothing if there is none, as the page to read an essay of which only the slides are at hand.
 * @param address a decoded path from the site's root, such as `/one-big-computer/media/hall.png`
 */
export async function resolveAddress(
  talks: readonly (LoadedTalk | ShownTalk)[],
  address: string,
  {
    live,
    remote,
    discloses = remote === 'audience' ? 'slides' : 'script',
    published,
    fonts,
    print,
    document,
    backup = false,
    picked,
  }: ResolveOptions,
): Promise<SiteFile | undefined> {
  if (address === '/') return html(await renderIndex(talks.map(({ talk }) => ({ talk, discloses }))));
  if (address.startsWith('/_fonts/')) return serveFont(address.slice('/_fonts/'.length), fonts);
  // One name without a leading dot: nothing that could lead out of the folder.
  const asset = /^\/((?:_astro\/)?[^./\\:\0][^/\\:\0]*\.[^/\\:\0]+)$/.exec(address)?.[1];
  if (asset !== undefined) return readSiteFile(asset, readAsset(asset));

  const loaded = talks.find(({ talk }) => address.startsWith(`/${talk.id}/`));
  if (loaded === undefined) return undefined;
  const rest = address.slice(loaded.talk.id.length + 2);
  const route = findRoute(rest, discloses, remote !== undefined);
  if (route !== undefined) {
    const { drawings } = loaded.essay;
    const options = { live, discloses, remote, published, drawings, document, picked };
    if (route === 'essay') return 'whole' in loaded ? renderEssay(loaded, options) : undefined;
    if (route !== 'print') return html(await renderPage(loaded.talk, route, options));
    return html(
      await renderPage(pickTalk(loaded, backup, print), printRoutes[document?.kind ?? 'slides'], options),
    );
  }
  if (rest === loaded.talk.style && loaded.essay.style !== undefined)
    return { type: mediaType('.css'), body: loaded.essay.style.css };

  const shown = shownMedia(loaded).get(rest);
  if (shown === undefined) return undefined;
  return shown.isFilm ? findSiteFile(shown.file) : readSiteFile(shown.file, readMedium(shown));
}

/** Only where others may come is there a page that lets them in. */
function findRoute(rest: string, discloses: Disclosure, isRemote: boolean): Route | undefined {
  if (isRemote && rest === 'join/') return 'join';
  if (!listPages(discloses).includes(rest)) return undefined;
  return slideRoutes[rest] ?? scriptRoutes[rest];
}

/** The essay is read whole, however short its talk. What writes it leads to the planner, which printing needs not. */
async function renderEssay(loaded: LoadedTalk, options: PageOptions): Promise<SiteFile> {
  const { articleOf, wholeTalk } = await import('./article-of.ts');
  return html(await renderPage(wholeTalk(loaded), 'essay', { ...options, article: articleOf(loaded) }));
}

/**
 * On paper slides are light, and Paper's or the author's own, and what was left out is not among them, unless something
 * else is asked for.
 */
function pickTalk({ talk }: ShownTalk, backup: boolean, look: PrintLook = {}): Talk {
  const { style, ...bare } = talk;
  const isOwn = style !== undefined && look.theme === undefined;
  return {
    ...bare,
    ...(isOwn ? { style } : { theme: 'paper' }),
    mode: 'light',
    ...look,
    backup: backup ? talk.backup : [],
  };
}

function html(body: string): SiteFile {
  return { type: 'text/html; charset=utf-8', body };
}

async function findSiteFile(file: string): Promise<SiteFile | undefined> {
  const info = await stat(file).catch(() => undefined);
  return info?.isFile() === true ? { type: mediaType(extname(file)), body: { path: file } } : undefined;
}

async function readSiteFile(file: string, bytes: Promise<Uint8Array>): Promise<SiteFile | undefined> {
  try {
    return { type: mediaType(extname(file)), body: await bytes };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}
