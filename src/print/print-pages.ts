/** Lets a browser print a talk's paged document. The browser gets all that it asks for from this process. */
import type { Browser, Page } from 'playwright';
import { TalkError } from '../errors.ts';
import { resolveAddress, type PrintLook } from '../site/resolve-address.ts';
import type { ShownTalk } from '../site/shown-media.ts';
import { listSlidePages } from '../talk/list-slide-pages.ts';
import { openPage } from '../browser/open-page.ts';
import { workInBrowser } from '../browser/work-in-browser.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import { listEarlyFonts } from './early-fonts.ts';
import { layOutScript } from './lay-out-script.ts';

/** What of a talk each document has: only the speaker sees the script, with the reminders in it. */
const disclosures: Readonly<Record<PaperDocument['kind'], Disclosure>> = {
  slides: 'slides',
  steps: 'slides',
  worksheet: 'slides',
  handout: 'script',
  script: 'asides',
};

/**
 * More pages of slides are asked of no browser. It takes four times as long for twice as many and gives up after three
 * minutes: some talks of 6,000 slides it prints in two, of others not as many, and 10,000 of headings alone it does not.
 */
const mostPages = 8000;

/** More of them take the browser's page over a hundred megabytes, and printing them so long that its end can be waited for. */
const manyPages = 200;

/** A page to print, which may be opened before there is anything to print. */
export async function preparePage(browser: Promise<Browser>): Promise<Page> {
  const page = await (await browser).newPage();
  // Laid out for paper from the first: else all of it is set once more for printing, letter by letter.
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Reads the fonts that printing needs, before there is anything to print. */
export async function prepareFonts(document: PaperDocument, { theme = 'paper' }: PrintLook): Promise<void> {
  const fonts = listEarlyFonts({ slides: [] }, document, theme);
  await Promise.all(
    ['/_fonts/latin.css', ...fonts].map((address) => resolveAddress([], address, { live: false })),
  );
}

/**
 * A talk's paged document, printed by this browser. Throws a TalkError if it has more pages than a browser prints, if a
 * font or a picture of it cannot be had, or if the browser does not start or ends before it is done.
 */
export async function printPages(
  loaded: ShownTalk,
  browser: Promise<Browser>,
  document: PaperDocument,
  look: PrintLook = {},
  prepared: Promise<Page> = preparePage(browser),
): Promise<Uint8Array> {
  prepared.catch(() => undefined);
  const count = countPages(loaded, document);
  if (count > mostPages) {
    throw tooLong(loaded, `${count.toLocaleString('en')} pages of slides are more than a browser prints`);
  }
  const options = { live: false, backup: true, print: look, document, discloses: disclosures[document.kind] };
  // The document is rendered while the browser starts; what goes wrong there is told when the browser asks for it.
  const address = `/${loaded.talk.id}/print/`;
  const rendered = resolveAddress([loaded], address, options);
  rendered.catch(() => undefined);
  const running = await browser;
  const loss = { message: 'The PDF was not printed', file: loaded.essay.file };
  return workInBrowser(running, loss, async () => {
    const page = await prepared;
    await openPage(
      page,
      address,
      (asked) => (asked === address ? rendered : resolveAddress([loaded], asked, options)),
      (reason) => cannotPrint(loaded, reason),
      listEarlyFonts(
        loaded.talk,
        document,
        look.theme ?? (loaded.talk.style === undefined ? 'paper' : undefined),
      ),
    );
    if (document.kind === 'script') await page.evaluate(layOutScript);
    const pdf = await page
      .pdf({ tagged: true, preferCSSPageSize: true, printBackground: true })
      .catch((error: unknown) => {
        throw saysThatPrintingFailed(error)
          ? tooLong(loaded, `the browser gave up on ${countSlides(loaded)} slides`)
          : error;
      });
    // What it says is read back meanwhile; what many pages take is given back before.
    const closing = page.close().catch(() => undefined);
    if (count > manyPages) await closing;
    return pdf;
  });
}

/** Chromium gives up after three minutes, and says no more. */
function saysThatPrintingFailed(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Printing failed');
}

/** Sheets hold several slides, or what is said, which is less than a page for each. */
function countPages({ talk }: ShownTalk, { kind }: PaperDocument): number {
  return kind === 'slides' || kind === 'steps' ? listSlidePages(talk, kind === 'steps').length : 0;
}

function countSlides({ talk }: ShownTalk): string {
  return (talk.slides.length + talk.backup.length).toLocaleString('en');
}

function tooLong({ essay }: ShownTalk, reason: string): TalkError {
  return new TalkError({
    message: `The PDF was not printed: ${reason}.`,
    hint: 'Print less at once: say --minutes N, or part the essay into several.',
    file: essay.file,
  });
}

function cannotPrint({ essay }: ShownTalk, reason: string): TalkError {
  return new TalkError({
    message: `The PDF was not printed: ${reason}.`,
    hint: 'Open what it names in a browser: a file may be broken, or was just now removed. Else this is a fault of Lectern.',
    file: essay.file,
  });
}
