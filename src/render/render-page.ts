/** Renders pages: a talk goes in, HTML comes out. No other room knows how Astro is called. */
import type { Response } from './web-classes.ts';
import { disclose, type Disclosure } from '../talk/disclose.ts';
import type { Article } from '../talk/article.ts';
import type { Drawings } from '../talk/drawing.ts';
import type { ListedTalk } from '../talk/listed-talk.ts';
import { nameEdition } from '../talk/name-edition.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Published } from '../talk/published.ts';
import type { Talk } from '../talk/talk.ts';
import type { Route } from '../talk/route.ts';
import { slideSign } from '../talk/slide-sign.ts';
import { relateAssets } from './relate-assets.ts';
import { rendererFolder } from './renderer-folder.ts';
import { securePage } from './secure-page.ts';

/** Who gets a page: the one who gives the talk, or one who only follows it. */
export type Visitor = 'speaker' | 'audience';

interface CompiledApp {
  render(request: unknown, options: { locals: App.Locals }): Promise<Response>;
}

/** What the compiled renderer exports; the classes of requests and answers are its own. */
interface Compiled {
  createApp: () => CompiledApp;
  Request: new (url: URL) => unknown;
}

export interface PageOptions {
  /** Whether the page shall follow changes of the essay. Default: false. */
  live?: boolean;
  /** How much of the talk it has. Default: the script, and no asides. */
  discloses?: Disclosure;
  /**
   * Who gets the page, if it is served to the network: the speaker's pages steer the talk's other devices, the
   * audience's follow them.
   */
  remote?: Visitor | undefined;
  /** The metadata of a published page. Default: none. */
  published?: Published | undefined;
  /** The talk's diagrams, drawn; those that are missing are shown as code. Default: none. */
  drawings?: Drawings;
  /** The document to print, for pages that are printed. Default: slides, a page each. */
  document?: PaperDocument | undefined;
  /** The places, in the order of the stacks, of the only slides that a deck or a printed document has. Default: all. */
  picked?: readonly number[] | undefined;
  /** The whole essay, for the page where it is read. */
  article?: Article | undefined;
}

let loaded: { app: CompiledApp; Request: Compiled['Request'] } | undefined;

async function loadApp(): Promise<NonNullable<typeof loaded>> {
  if (loaded === undefined) {
    const entry = new URL('server/entry.mjs', rendererFolder).href;
    const { createApp, Request } = (await import(entry)) as Compiled;
    loaded = { app: createApp(), Request };
  }
  return loaded;
}

async function ask(path: string, locals: App.Locals): Promise<string> {
  const { app, Request } = await loadApp();
  const response = await app.render(new Request(new URL(path, 'http://localhost/')), { locals });
  return response.text();
}

async function render(path: string, depth: number, locals: App.Locals): Promise<string> {
  return securePage(relateAssets(await ask(path, locals), depth), listFrames(locals.talk));
}

/** The origins of what may be framed on the talk's slides. */
function listFrames({ slides, backup }: Talk): string[] {
  const origins = [...slides, ...backup]
    .flatMap(({ steps }) => steps)
    .flatMap(({ shows }) =>
      shows.kind === 'card' && shows.frame !== undefined ? [new URL(shows.frame).origin] : [],
    );
  return [...new Set(origins)];
}

/** The page of one talk as a whole HTML document. */
export function renderPage(
  talk: Talk,
  route: Route,
  {
    live = false,
    discloses = 'script',
    remote,
    published,
    drawings = new Map(),
    document,
    picked,
    article,
  }: PageOptions = {},
): Promise<string> {
  const page = route === 'deck' ? '' : `${route}/`;
  // The small slides have the deck's addresses, and nothing that is said.
  const isPreview = route === 'preview';
  const depth = route === 'deck' || isPreview ? 1 : 2;
  const locals = {
    talk: disclose(talk, isPreview ? 'slides' : discloses),
    listed: [],
    drawings,
    document,
    live,
    edition: live ? nameEdition(talk) : undefined,
    discloses,
    remote,
    published,
    ...(picked !== undefined && { picked }),
    ...(article !== undefined && { article }),
  };
  return render(`/${encodeURIComponent(talk.id)}/${page}`, depth, locals);
}

/**
 * Slides of the deck one by one, with all that is said, as the page has them that its author follows.
 * @param picked their places among all, in the order of the stacks
 */
export async function renderSlides(
  talk: Talk,
  picked: readonly number[],
  drawings: Drawings,
): Promise<{
  /** Differs where the decks' pages differ in more than their slides. */
  about: string;
  slides: string[];
}> {
  const locals = { talk, picked, listed: [], drawings, live: true, discloses: 'asides' as const };
  const html = await ask(`/${encodeURIComponent(talk.id)}/slides/`, locals);
  const [about = '', ...slides] = html.split(slideSign);
  return {
    about: [about, ...listFrames(talk)].join(' '),
    slides: slides.map((slide) => slide.trim()),
  };
}

/** The list of talks as a whole HTML document. */
export function renderIndex(listed: ListedTalk[], published?: Published): Promise<string> {
  const [first] = listed;
  if (first === undefined) throw new Error('An index needs a talk.');
  const { talk, discloses } = first;
  return render('/', 0, { talk, listed, drawings: new Map(), live: false, discloses, published });
}
