/** Makes the preview picture and the PDFs of a published talk, with a browser that is installed already. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { findChromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { formatFault, TalkError } from '../errors.ts';
import { drawSlides } from '../print/draw-slides.ts';
import { printTalk } from '../print/print-talk.ts';
import { renderPage } from '../render/render-page.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import type { PrintLook } from '../site/resolve-address.ts';
import type { TalkExtras } from '../site/write-site.ts';
import { disclose, type Disclosure } from '../talk/disclose.ts';
import type { PublishedPdf } from '../talk/listed-talk.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import { cardSize } from '../talk/published.ts';
import { keepCard, readCard } from './keep-cards.ts';

export interface ExtrasMaker {
  /** Throws a TalkError if a PDF that is wanted cannot be printed. A picture that cannot be drawn is missing, and named. */
  make: (loaded: LoadedTalk, discloses: Disclosure) => Promise<TalkExtras>;
  close: () => Promise<void>;
}

export interface ExtrasOptions {
  /** Whether each talk gets a picture, for those who show links with one. */
  card: boolean;
  /** Whether each talk gets its PDFs. */
  pdf: boolean;
  /** How the printed slides look, where that is not Paper in the light mode. */
  look?: PrintLook | undefined;
  /** Receives a line about each thing that takes long or is missing. */
  say: (line: string) => void;
  /** Finds a browser. Default: as for printing. */
  find?: typeof findChromium;
}

/** Throws a TalkError if PDFs are wanted and there is no browser. */
export async function openExtras({
  card,
  pdf,
  look = {},
  say,
  find = findChromium,
}: ExtrasOptions): Promise<ExtrasMaker> {
  if (pdf && (await find()) === undefined) requireBrowser(undefined);
  let browser: Promise<Browser | undefined> | undefined;
  const openBrowser = () => (browser ??= launch(find, say));
  return {
    make: async (loaded, discloses) => {
      const extras: TalkExtras = card ? { card: await makeCard(loaded, openBrowser, say) } : {};
      if (!pdf) return extras;
      const printing = openBrowser().then(requireBrowser);
      return { ...extras, pdfs: await makePdfs(loaded, discloses, printing, look, say) };
    },
    close: async () => {
      await (await browser)?.close();
    },
  };
}

/** Throws a TalkError if there is none. */
function requireBrowser(browser: Browser | undefined): Browser {
  if (browser !== undefined) return browser;
  throw new TalkError({
    message: 'There is no browser to print with.',
    hint: 'Leave --pdf out, or install Chrome, Edge or Chromium; "lectern pdf" does that, too.',
  });
}

/** The browser; undefined, and said, if there is none, since a site can do without preview pictures. */
async function launch(find: typeof findChromium, say: (line: string) => void): Promise<Browser | undefined> {
  try {
    const chromium = await find();
    if (chromium !== undefined) return await launchChromium(chromium);
    say('There is no Chrome, Edge or Chromium: links to the talks will be shown without a picture.');
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    say(`${error.message} Links to the talks will be shown without a picture.`);
  }
  return undefined;
}

/** A talk's title slide, as wide and high as pictures of links are. */
async function makeCard(
  loaded: LoadedTalk,
  openBrowser: () => Promise<Browser | undefined>,
  say: (line: string) => void,
): Promise<Uint8Array | undefined> {
  const [slide] = loaded.talk.slides;
  if (slide === undefined) return undefined;
  // Nothing else is drawn, so nothing else needs to be the same.
  const alone = { ...loaded, talk: { ...loaded.talk, slides: [slide], sections: [], backup: [] } };
  const digest = createHash('sha256')
    .update(JSON.stringify(cardSize))
    .update(await renderPage(alone.talk, 'print', { discloses: 'slides' }))
    .digest('hex');
  const kept = await readCard(digest);
  if (kept !== undefined) return kept;
  const browser = await openBrowser();
  if (browser === undefined) return undefined;
  try {
    for await (const card of drawSlides(browser, alone, [{ slide, ...cardSize }])) {
      await keepCard(digest, card);
      return card;
    }
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    say(`${error.message} Links to “${loaded.talk.title}” will be shown without a picture.`);
  }
  return undefined;
}

/** Prints a talk's PDFs: those with the script only if the site discloses it. */
async function makePdfs(
  loaded: LoadedTalk,
  discloses: Disclosure,
  browser: Promise<Browser>,
  look: PrintLook,
  say: (line: string) => void,
): Promise<Map<PublishedPdf, Uint8Array>> {
  const documents: Partial<Record<PublishedPdf, PaperDocument>> = {
    slides: { kind: 'slides' },
    ...(discloses !== 'slides' && { handout: { kind: 'handout', paper: 'a4' } }),
  };
  const known = { ...loaded, talk: disclose(loaded.talk, discloses) };
  const pdfs = new Map<PublishedPdf, Uint8Array>();
  const folder = await mkdtemp(join(tmpdir(), 'lectern-pdf-'));
  try {
    for (const [name, document] of Object.entries(documents) as [PublishedPdf, PaperDocument][]) {
      const file = join(folder, `${name}.pdf`);
      // Sheets are always light, and so are slides for machines that may prefer either.
      const isDark = look.mode === 'dark' && name === 'slides';
      const printed = { ...look, mode: isDark ? 'dark' : 'light' } as const;
      const fault = await printTalk(known, file, { document, backup: false, look: printed, browser }, say);
      if (fault !== undefined) say(formatFault(fault));
      pdfs.set(name, await readFile(file));
    }
    return pdfs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
