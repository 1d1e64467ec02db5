/** Lets a browser print a talk's paged document. The browser gets all that it asks for from this process. */
import type { Page } from 'playwright';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress, type SiteFile } from '../site/resolve-address.ts';
import type { Chromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { printerOrigin } from './printer-origin.ts';

type Answer = (address: string) => Promise<SiteFile | undefined>;

/**
 * The talk's paged document, printed by this browser. Throws a TalkError if a font or a picture of it cannot be had,
 * or if the browser does not start.
 */
export async function printPages(loaded: LoadedTalk, chromium: Chromium): Promise<Uint8Array> {
  const options = { live: false, backup: true };
  // The document is rendered while the browser starts; what goes wrong there is told when the browser asks for it.
  const address = `/${loaded.talk.id}/print/`;
  const document = resolveAddress([loaded], address, options);
  document.catch(() => undefined);
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    return await printPage(page, address, loaded, (asked) =>
      asked === address ? document : resolveAddress([loaded], asked, options),
    );
  } finally {
    await browser.close();
  }
}

async function printPage(
  page: Page,
  address: string,
  loaded: LoadedTalk,
  answer: Answer,
): Promise<Uint8Array> {
  // A deck of any size may take its time.
  page.setDefaultTimeout(0);
  const failures = await answerRequests(page, loaded, answer);
  try {
    await page.goto(`${printerOrigin}${address.split('/').map(encodeURIComponent).join('/')}`, {
      waitUntil: 'load',
    });
    failures.push(...(await waitForFontsAndPictures(page)).map((reason) => cannotPrint(loaded, reason)));
  } catch (error) {
    failures.push(error);
  }
  if (failures.length > 0) throw failures[0];
  return page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
}

/** Answers all requests of a page, and gives the list of those that could not be answered, which grows with them. */
async function answerRequests(page: Page, loaded: LoadedTalk, answer: Answer): Promise<unknown[]> {
  const failures: unknown[] = [];
  await page.route('**/*', async (route) => {
    try {
      const url = new URL(route.request().url());
      if (url.origin !== printerOrigin) {
        throw cannotPrint(loaded, `a slide asks for ${url.href}, and nothing is fetched`);
      }
      const file = await answer(decodeURIComponent(url.pathname));
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
