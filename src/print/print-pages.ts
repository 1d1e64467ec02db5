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
import { joinPdfs, otherPart } from './join-pdfs.ts';
import { layOutScript } from './lay-out-script.ts';

/** What of a talk each document has: only the speaker sees the script, with the reminders in it. */
const disclosures: Readonly<Record<PaperDocument['kind'], Disclosure>> = {
  slides: 'slides',
  steps: 'slides',
  worksheet: 'slides',
  handout: 'script',
  script: 'asides',
};

/** More pages than anybody prints; they would take minutes. */
const mostPages = 20_000;

/** Pages of slides that are printed at once: of thousands a browser takes four times as long for twice as many; of so few, joining costs more. */
const mostAtOnce = 800;

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
 * A talk's paged document, printed by this browser, in parts where it is long. Throws a TalkError if it has more pages than
 * anybody prints, if a font or a picture of it cannot be had, or if the browser does not start or ends before it is done.
 * @param say told now and then how far a long print has come
 */
export async function printPages(
  loaded: ShownTalk,
  browser: Promise<Browser>,
  document: PaperDocument,
  look: PrintLook = {},
  prepared: Promise<Page> = preparePage(browser),
  say: (line: string) => void = () => undefined,
): Promise<Uint8Array> {
  prepared.catch(() => undefined);
  const count = countPages(loaded, document);
  if (count > mostPages) {
    throw tooLong(
      loaded,
      `${count.toLocaleString('en')} pages of slides are more than anybody looks through`,
    );
  }
  const options = { live: false, backup: true, print: look, document, discloses: disclosures[document.kind] };
  const address = `/${loaded.talk.id}/print/`;
  const parts = partPages(loaded, document);
  const render = (part: Part | undefined): ReturnType<typeof resolveAddress> => {
    const rendered = resolveAddress([loaded], address, { ...options, picked: part?.picked });
    rendered.catch(() => undefined);
    return rendered;
  };
  // The document is rendered while the browser starts; its errors are reported when the browser asks for it.
  let rendered = render(parts[0]);
  const running = await browser;
  const loss = { message: 'The PDF was not printed', file: loaded.essay.file };
  return workInBrowser(running, loss, async () => {
    const page = await prepared;
    const pdfs: Uint8Array[] = [];
    let done = 0;
    for (const [at, part] of parts.entries()) {
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
      if (parts.length > 1) {
        await page.evaluate(pointAcross, { places: placeAnchors(loaded, document), otherPart });
        // The next is rendered while the browser prints this one.
        rendered = render(parts[at + 1]);
      }
      const pdf = await page
        .pdf({ tagged: true, preferCSSPageSize: true, printBackground: true })
        .catch((error: unknown) => {
          throw saysThatPrintingFailed(error)
            ? tooLong(loaded, `the browser gave up on ${countSlides(loaded)} slides`)
            : error;
        });
      pdfs.push(pdf);
      const before = done;
      done += part.count;
      if (Math.floor(done / saidEvery) > Math.floor(before / saidEvery) && at + 1 < parts.length)
        say(`Printed ${done.toLocaleString('en')} of ${count.toLocaleString('en')} pages …`);
    }
    // What it says is read back meanwhile; what many pages take is given back before.
    const closing = page.close().catch(() => undefined);
    if (count > manyPages) await closing;
    const [only] = pdfs;
    return only !== undefined && pdfs.length === 1 ? only : joinPdfs(pdfs);
  });
}

/** Pages after which is told how far it has come. */
const saidEvery = 1000;

/** Slides that are printed at once. */
interface Part {
  /** Their places, as `PageOptions` says; all if absent. */
  picked?: readonly number[];
  /** Pages. */
  count: number;
}

/** Sheets are one part, since what stands on one depends on those before. */
function partPages({ talk }: Pick<ShownTalk, 'talk'>, document: PaperDocument): Part[] {
  const count = countPages({ talk }, document);
  if (count <= mostAtOnce) return [{ count }];
  const parts: { picked: number[]; count: number }[] = [];
  for (const [at, slide] of [...talk.slides, ...talk.backup].entries()) {
    const own = document.kind === 'steps' ? slide.steps.length || 1 : 1;
    const last = parts.at(-1);
    if (last === undefined || last.count + own > mostAtOnce) parts.push({ picked: [at], count: own });
    else {
      last.picked.push(at);
      last.count += own;
    }
  }
  return parts;
}

/** The pages, from 1, that links within the essay lead to, by what they name. */
function placeAnchors({ talk }: Pick<ShownTalk, 'talk'>, { kind }: PaperDocument): Record<string, number> {
  const places = new Map<string, number>();
  for (const [index, { slide, step = 0 }] of listSlidePages(talk, kind === 'steps').entries()) {
    if (step === 0 && !places.has(slide.id)) places.set(slide.id, index + 1);
  }
  return Object.fromEntries(places);
}

/** In the page: makes links whose slides are in other parts lead there. */
function pointAcross({ places, otherPart }: { places: Record<string, number>; otherPart: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const id = decodeURIComponent(link.hash.slice(1));
    if (document.getElementById(id) !== null || !Object.hasOwn(places, id)) continue;
    link.href = `${otherPart}${String(places[id])}`;
  }
}

/** Chromium gives up after three minutes, and says no more. */
function saysThatPrintingFailed(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Printing failed');
}

/** Sheets hold several slides, or what is said, which is less than a page for each. */
function countPages({ talk }: Pick<ShownTalk, 'talk'>, { kind }: PaperDocument): number {
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
