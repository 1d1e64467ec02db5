/** Where diagrams are drawn: Mermaid in a browser that is started for the first of them and then kept. */
import type { Browser, Page } from 'playwright-core';
import { findChromium, type Chromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPage } from '../browser/open-page.ts';
import { workInBrowser } from '../browser/work-in-browser.ts';
import { TalkError } from '../errors.ts';
import type { Drawing } from '../talk/drawing.ts';
import { diskCache, type DrawingCache } from './drawing-cache.ts';
import { drawingPageAddress, serveDrawingPage } from './drawing-host.ts';
import { measuringFaces } from './measuring-faces.ts';

/** Why there is no drawing: the source is wrong, or too much, or there is no time, or nobody is there who could draw. */
export type Refusal =
  | { reason: 'broken'; message: string; line?: number }
  | { reason: 'too much' }
  | { reason: 'too late' }
  | { reason: 'no browser'; message: string };

export type Outcome = Drawing | Refusal;

export interface Studio {
  /** Draws a Mermaid source with labels in this language (BCP 47); from the cache, if it was drawn before. */
  draw: (source: string, lang: string) => Promise<Outcome>;
  /** The same, if it was drawn before; `too late` if it was not. */
  recall: (source: string, lang: string) => Promise<Outcome>;
  /** Starts the browser before it is needed, so that the next drawing in this language is there at once. Never fails. */
  prepare: (lang: string) => Promise<void>;
  /** Ends the browser, if one was started. */
  close: () => Promise<void>;
}

/** Mermaid takes no more, and nobody could read it on a slide. */
const longestSource = 50_000;
/** A drawing of more letters would weigh more than all the rest of its deck. */
const longestDrawing = 400_000;

/** What is reported if the browser ends in the middle of it. */
const loss = { message: 'Nothing was drawn' };

/** The page that draws, and the browser that it is in. */
interface DrawingPage {
  browser: Browser;
  page: Page;
  lang: string;
}

export interface StudioOptions {
  /** The browser to draw with. Default: one that is installed. */
  find?: () => Promise<Chromium | undefined>;
  /** A browser that draws and stays open, instead of one that is started for it. */
  browser?: () => Promise<Browser>;
  /** What was drawn before. Default: on disk. */
  cache?: DrawingCache;
  /** How long a diagram may take. */
  mostMilliseconds?: number;
  /** As `launchChromium` takes it. */
  leavesSignals?: boolean;
}

/**
 * A studio that starts nothing before it must. A browser that cannot be found or started stops nobody: diagrams are
 * refused then.
 */
export function openStudio({
  find = findChromium,
  browser: getBrowser,
  cache = diskCache,
  mostMilliseconds = 6000,
  leavesSignals = false,
}: StudioOptions = {}): Studio {
  let open: DrawingPage | undefined;
  /** The browser once it was looked for, so that nobody searches, or installs one, for each diagram anew. */
  let found: Promise<Chromium> | undefined;
  /** What took too long is not tried again at each change of the essay around it. */
  const tooMuch = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();

  async function close(): Promise<void> {
    const { browser, page } = open ?? {};
    open = undefined;
    await (getBrowser === undefined ? browser : page)?.close();
  }

  async function launch(): Promise<Browser> {
    found ??= findOne(find);
    return launchChromium(await found, { leavesSignals });
  }

  async function openDrawingPage(lang: string): Promise<DrawingPage> {
    if (open?.lang === lang && open.browser.isConnected()) return open;
    await close();
    const browser = await (getBrowser ?? launch)();
    try {
      open = { browser, page: await openPageThatDraws(browser, lang), lang };
      return open;
    } catch (error) {
      if (getBrowser === undefined) await browser.close();
      throw error;
    }
  }

  async function drawNow(source: string, lang: string): Promise<Outcome> {
    let drawing: DrawingPage;
    try {
      drawing = await openDrawingPage(lang);
    } catch (error) {
      return { reason: 'no browser', message: error instanceof Error ? error.message : String(error) };
    }
    const outcome = await drawInTime(drawing, source, mostMilliseconds);
    // A page that is still busy, or gone, draws nothing more.
    if ('reason' in outcome && outcome.reason === 'too much') {
      tooMuch.add(source);
      await close();
    }
    return outcome;
  }

  async function recall(source: string, lang: string): Promise<Outcome> {
    if (source.length > longestSource || tooMuch.has(source)) return { reason: 'too much' };
    return (await cache.read(source, lang)) ?? { reason: 'too late' };
  }

  async function draw(source: string, lang: string): Promise<Outcome> {
    const known = await recall(source, lang);
    if (!('reason' in known) || known.reason !== 'too late') return known;
    const drawn = queue.then(() => drawNow(source, lang));
    queue = drawn.catch(() => undefined);
    const outcome = await drawn;
    if (!('reason' in outcome) || outcome.reason === 'broken') await cache.write(source, lang, outcome);
    return outcome;
  }

  async function prepare(lang: string): Promise<void> {
    queue = queue.then(() => openDrawingPage(lang)).catch(() => undefined);
    await queue;
  }

  return { draw, recall, prepare, close: () => queue.then(close) };
}

async function findOne(find: () => Promise<Chromium | undefined>): Promise<Chromium> {
  const chromium = await find();
  if (chromium === undefined) {
    throw new TalkError({ message: 'There is no Chrome, Edge or Chromium.', hint: '' });
  }
  return chromium;
}

async function openPageThatDraws(browser: Browser, lang: string): Promise<Page> {
  return workInBrowser(browser, loss, async () => {
    const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-US' });
    try {
      await openPage(page, drawingPageAddress(lang), serveDrawingPage, (reason) => new Error(reason));
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  });
}

/** What the page draws; `too much` if that takes longer than anyone would wait, or the page breaks down. */
async function drawInTime(
  { browser, page, lang }: DrawingPage,
  source: string,
  mostMilliseconds: number,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ reason: 'too much' }), mostMilliseconds);
  });
  const draw = (): Promise<Outcome> =>
    page
      .evaluate(([text, faces]) => drawDiagram(text, faces), [source, measuringFaces(lang)] as const)
      .catch((error: unknown) => {
        if (/crashed/i.test(String(error))) return { reason: 'too much' };
        throw error;
      });
  const drawn = workInBrowser(browser, loss, draw)
    .then((outcome): Outcome =>
      'svg' in outcome && outcome.svg.length > longestDrawing ? { reason: 'too much' } : outcome,
    )
    .catch((error: unknown): Outcome =>
      error instanceof TalkError ? { reason: 'no browser', message: error.message } : { reason: 'too much' },
    );
  const outcome = await Promise.race([drawn, late]);
  clearTimeout(timer);
  return outcome;
}
