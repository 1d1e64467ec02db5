/** Prints a talk as a PDF, one page a slide, and gives the file away only after it was read back and found right. */
import type { Browser, Page } from 'playwright';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { auditPdf } from './audit-pdf.ts';
import { describePdf } from './describe-pdf.ts';
import { ensureChromium } from './install-chromium.ts';
import { launchChromium } from './launch-chromium.ts';
import { outlineTalk } from './outline-talk.ts';
import { readPdf } from './read-pdf.ts';
import { checkTarget, writeWholeFile } from './write-whole-file.ts';

/** Where the pages seem to lie. Everything is answered from this process; nothing ever goes out. */
const origin = 'http://lectern.invalid';

/**
 * Prints the slides of a talk into a file, which appears whole or not at all.
 * Throws a TalkError if there is no browser, or if the printed pages are not those of the plan.
 * @param say told in one line what takes its time
 */
export async function printTalk(
  loaded: LoadedTalk,
  file: string,
  say: (line: string) => void,
): Promise<void> {
  const { talk, essay } = loaded;
  checkTarget(file);
  const chromium = await ensureChromium(say);
  say(`Printing ${String(talk.slides.length)} slides …`);
  const browser = await launchChromium(chromium);
  let printed: Uint8Array;
  try {
    printed = await printPage(browser, loaded);
  } finally {
    await browser.close();
  }
  const pdf = describePdf(printed, {
    title: talk.title,
    ...(talk.speaker === undefined ? {} : { author: talk.speaker }),
    ...(talk.subtitle === undefined ? {} : { subject: talk.subtitle }),
    date: readDate(),
    outline: outlineTalk(talk),
  });
  const { complaints, fontless } = auditPdf(await readPdf(pdf), talk);
  const [complaint, ...more] = complaints;
  if (complaint !== undefined) {
    throw new TalkError({
      message: `The PDF was thrown away: ${complaint}${more.length > 0 ? ` (and ${String(more.length)} more)` : ''}.`,
      hint: 'This is a fault of Lectern or of its browser; another Chrome or Chromium may print it right.',
      file: essay.file,
    });
  }
  if (fontless.length > 0) {
    const letters = Array.from(fontless.slice(0, 40).join('').normalize('NFC')).join(' ');
    say(`No font on this machine has ${letters}; a box stands for each.`);
  }
  writeWholeFile(file, pdf);
}

/** Opens the talk's paged document and prints it, once its fonts and pictures are there. */
async function printPage(browser: Browser, loaded: LoadedTalk): Promise<Uint8Array> {
  const page = await browser.newPage();
  // A deck of any size may take its time.
  page.setDefaultTimeout(0);
  const failures = await answerRequests(page, loaded);
  try {
    await page.goto(`${origin}/${encodeURIComponent(loaded.talk.id)}/print/`, { waitUntil: 'load' });
    failures.push(...(await waitForFontsAndPictures(page)).map((reason) => cannotPrint(loaded, reason)));
  } catch (error) {
    failures.push(error);
  }
  if (failures.length > 0) throw failures[0];
  return page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
}

/** Answers all requests of a page, and gives the list of those that could not be answered, which grows with them. */
async function answerRequests(page: Page, loaded: LoadedTalk): Promise<unknown[]> {
  const failures: unknown[] = [];
  await page.route('**/*', async (route) => {
    try {
      const url = new URL(route.request().url());
      if (url.origin !== origin)
        throw cannotPrint(loaded, `a slide asks for ${url.href}, and nothing is fetched`);
      const file = await resolveAddress([loaded], decodeURIComponent(url.pathname), { live: false });
      if (file === undefined) throw cannotPrint(loaded, `there is nothing at ${url.pathname}`);
      const body = typeof file.body === 'string' ? file.body : Buffer.from(file.body);
      await route.fulfill({ contentType: file.type, body });
    } catch (error) {
      failures.push(error);
      await route.abort();
    }
  });
  return failures;
}

function cannotPrint({ essay }: LoadedTalk, reason: string): TalkError {
  return new TalkError({
    message: `The PDF was not printed: ${reason}.`,
    hint: 'This is a fault of Lectern, unless a file was removed or changed just now.',
    file: essay.file,
  });
}

/** Waits until all is there that the page shows, and says what is broken. */
function waitForFontsAndPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const broken = [...document.fonts]
      .filter(({ status }) => status === 'error')
      .map(({ family }) => `the font ${family} cannot be read`);
    await Promise.all(
      [...document.images].map((image) => {
        image.loading = 'eager';
        return image.decode().catch(() => {
          broken.push(`the picture ${image.getAttribute('src') ?? ''} cannot be shown`);
        });
      }),
    );
    return broken;
  });
}

/** Now, or the time that a reproducible build is told to use (reproducible-builds.org). */
function readDate(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}
