/** Lets a browser print a talk's paged document. The browser gets all that it asks for from this process. */
import type { Browser, Page } from 'playwright';
import { formatFault, TalkError } from '../errors.ts';
import { resolveAddress, type PrintLook } from '../site/resolve-address.ts';
import type { ShownTalk } from '../site/shown-media.ts';
import { openPage } from '../browser/open-page.ts';
import { workInBrowser } from '../browser/work-in-browser.ts';
import type { Disclosure } from '../talk/disclose.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import { listEarlyFonts } from './early-fonts.ts';
import { dropEffects } from './drop-effects.ts';
import { shrinkPictures } from './shrink-pictures.ts';
import { joinPdfs, otherPart } from './join-pdfs.ts';
import { layOutScript } from './lay-out-script.ts';
import { countPages, partPages, placeAnchors, pointAcross, type Part } from './part-pages.ts';

/** What of a talk each document has: only the speaker sees the script, with the reminders in it. */
const disclosures: Readonly<Record<PaperDocument['kind'], Disclosure>> = {
  slides: 'slides',
  steps: 'slides',
  worksheet: 'slides',
  handout: 'script',
  script: 'asides',
};

/** Pixels that pictures need for each px of the page: the canvas is twice as large as a sheet, which is printed at 300 dpi. */
const densities: Readonly<Record<PaperDocument['kind'], number>> = {
  slides: 2,
  steps: 2,
  worksheet: 300 / 96,
  handout: 300 / 96,
  script: 300 / 96,
};

/** px² of the page: of the filters on a whole slide, two million, a browser takes three seconds to print each. */
const mostEffects = 10_000_000;

/** More pages than anybody prints; they would take minutes. */
const mostPages = 20_000;

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
  const work: Work = {
    loaded,
    document,
    look,
    address: `/${loaded.talk.id}/print/`,
    options: { live: false, backup: true, print: look, document, discloses: disclosures[document.kind] },
    parts: partPages(loaded, document),
    warnings: new Set(),
  };
  const documents = renderAhead(work);
  // Rendered while the browser starts; what is wrong is reported when the browser asks for it.
  documents.prepare(0);
  documents.prepare(1);
  const running = await browser;
  const loss = { message: 'The PDF was not printed', file: loaded.essay.file };
  return workInBrowser(running, loss, async () => {
    const pdfs: Uint8Array[] = [];
    let [next, done] = [0, 0];

    /** Prints parts as long as there are any. */
    async function printOn(page: Page): Promise<void> {
      for (let part = work.parts[next]; part !== undefined; part = work.parts[next]) {
        const at = next;
        next += 1;
        await openPart(page, work, () => documents.take(at));
        documents.prepare(next);
        pdfs[at] = await printPage(page, loaded);
        const before = done;
        done += part.count;
        if (Math.floor(done / saidEvery) > Math.floor(before / saidEvery) && done < count)
          say(`Printed ${done.toLocaleString('en')} of ${count.toLocaleString('en')} pages …`);
      }
    }

    const opening = work.parts.length > 1 ? [prepared, preparePage(browser)] : [prepared];
    const printing = opening.map(async (opened) => {
      const page = await opened;
      try {
        await printOn(page);
      } finally {
        // Where one cannot print its part, the other need not go on.
        next = work.parts.length;
        // What it says is read back meanwhile; what many pages take is given back before.
        const closing = page.close().catch(() => undefined);
        if (count > manyPages) await closing;
      }
    });
    await Promise.all(printing);
    for (const warning of work.warnings) say(warning);
    const [only] = pdfs;
    return only !== undefined && pdfs.length === 1 ? only : joinPdfs(pdfs);
  });
}

/** What is printed, and how. */
interface Work {
  loaded: ShownTalk;
  document: PaperDocument;
  look: PrintLook;
  /** Where the document lies, whichever part of it. */
  address: string;
  options: Parameters<typeof resolveAddress>[2];
  parts: readonly Part[];
  /** What is not printed as it is shown. */
  warnings: Set<string>;
}

type Rendered = ReturnType<typeof resolveAddress>;

/** Renders the documents of parts, by their places, one after the other. */
function renderAhead({ loaded, address, options, parts }: Work): {
  prepare: (at: number) => void;
  /** Gives it once. */
  take: (at: number) => Rendered;
} {
  const prepared = new Map<number, Rendered>();
  let last: Promise<unknown> = Promise.resolve();

  function prepare(at: number): Rendered {
    const rendered =
      prepared.get(at) ??
      last.then(() => resolveAddress([loaded], address, { ...options, picked: parts[at]?.picked }));
    prepared.set(at, rendered);
    last = rendered.catch(() => undefined);
    return rendered;
  }

  return {
    prepare(at) {
      if (at < parts.length) void prepare(at);
    },
    take(at) {
      const rendered = prepare(at);
      prepared.delete(at);
      return rendered;
    },
  };
}

/** Loads a part in a page, ready to be printed. */
async function openPart(page: Page, work: Work, take: () => Rendered): Promise<void> {
  const { loaded, document, look, address, options } = work;
  await openPage(
    page,
    address,
    (asked) => (asked === address ? take() : resolveAddress([loaded], asked, options)),
    (reason) => cannotPrint(loaded, reason),
    {
      early: listEarlyFonts(
        loaded.talk,
        document,
        look.theme ?? (loaded.talk.style === undefined ? 'paper' : undefined),
      ),
      isOnlyPrinted: true,
    },
  );
  await page.evaluate(shrinkPictures, densities[document.kind]);
  if (loaded.essay.style !== undefined && (await page.evaluate(dropEffects, mostEffects)))
    work.warnings.add(
      formatFault({
        message:
          'Filters, masks and shadows of the theme are not printed: letters would be a picture or there twice, or they cover too much.',
        hint: 'Use them on pictures alone, on a few slides.',
        file: loaded.essay.file,
        line: loaded.essay.settings.style?.line ?? 1,
      }),
    );
  if (document.kind === 'script') await layOutScript(page);
  if (work.parts.length > 1)
    await page.evaluate(pointAcross, { places: placeAnchors(loaded, document), otherPart });
}

async function printPage(page: Page, loaded: ShownTalk): Promise<Uint8Array> {
  try {
    return await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
  } catch (error) {
    throw saysThatPrintingFailed(error)
      ? tooLong(loaded, `the browser gave up on ${countSlides(loaded)} slides`)
      : error;
  }
}

/** Pages after which is told how far it has come. */
const saidEvery = 1000;

/** Chromium gives up after three minutes, and says no more. */
function saysThatPrintingFailed(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Printing failed');
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
