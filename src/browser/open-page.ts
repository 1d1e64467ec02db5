/** Opens pages in a browser, and answers their requests from this process: without a server or the network. */
import type { Page } from 'playwright-core';

/**
 * The origin of such pages. Everything there is answered here, and nothing ever goes out: `.invalid` is no domain
 * (RFC 2606).
 */
export const pageOrigin = 'http://lectern.invalid';

/** What lies at an address, a decoded path from the origin; a path for films, of which pages get nothing. */
export type Answer = (
  address: string,
) => Promise<{ type: string; body: string | Uint8Array | { path: string } } | undefined>;

export interface OpenOptions {
  /** Addresses of fonts that the page will ask for, which the browser is told of with the page. */
  early?: readonly string[];
  /** Whether pictures are only printed, for which a browser decodes each again, and photographs not at all. */
  isOnlyPrinted?: boolean;
}

/**
 * Loads what lies at an address, with its fonts and pictures, however long it takes. Throws what `answer` throws, and
 * what `complain` makes of a reason why the page is not whole.
 */
export async function openPage(
  page: Page,
  address: string,
  answer: Answer,
  complain: (reason: string) => Error,
  { early = [], isOnlyPrinted = false }: OpenOptions = {},
): Promise<void> {
  page.setDefaultTimeout(0);
  const link = early.map((font) => `<${font}>; rel=preload; as=font; crossorigin`).join(', ');
  const failures = await answerRequests(page, answer, complain, { [address]: { ...(link && { link }) } });
  try {
    await page.goto(`${pageOrigin}${address.split('/').map(encodeURIComponent).join('/')}`, {
      waitUntil: 'load',
    });
    failures.push(...(await waitForFontsAndPictures(page, isOnlyPrinted)).map(complain));
  } catch (error) {
    failures.push(error);
  }
  if (failures.length > 0) throw failures[0];
}

/**
 * Answers all requests of a page, and gives the list of those that could not be answered, which grows with them.
 * @param headers what answers have besides, by addresses
 */
async function answerRequests(
  page: Page,
  answer: Answer,
  complain: (reason: string) => Error,
  headers: Readonly<Record<string, Record<string, string>>>,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/*', async (route) => {
    // A page that is gone meanwhile needs no answer.
    const ignore = () => undefined;
    try {
      const url = new URL(route.request().url());
      if (url.origin !== pageOrigin) throw complain(`a slide asks for ${url.href}, and nothing is fetched`);
      const asked = decodeURIComponent(url.pathname);
      const file = await answer(asked);
      if (file === undefined) throw complain(`there is nothing at ${url.pathname}`);
      await route
        .fulfill({ contentType: file.type, body: toBody(file.body), headers: { ...headers[asked] } })
        .catch(ignore);
    } catch (error) {
      failures.push(error);
      await route.abort().catch(ignore);
    }
  });
  return failures;
}

/** A body as Playwright takes it. Films are left out: a player is drawn the same without, and they would fill the memory. */
function toBody(body: string | Uint8Array | { path: string }): string | Buffer {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body) : '';
}

/** Waits until all is there that the page shows, and says what is broken. */
export function waitForFontsAndPictures(page: Page, isOnlyPrinted: boolean): Promise<string[]> {
  return page.evaluate(async (isOnlyPrinted) => {
    await document.fonts.ready;
    const broken = [...document.fonts]
      .filter(({ status }) => status === 'error')
      .map(({ family }) => `the font ${family} cannot be read`);
    await Promise.all(
      [...document.images].map(async (image) => {
        image.loading = 'eager';
        if (isOnlyPrinted && !image.complete) {
          await new Promise((resolve) => {
            for (const end of ['load', 'error']) image.addEventListener(end, resolve, { once: true });
          });
        }
        if (isOnlyPrinted && image.naturalWidth > 0) return;
        await image.decode().catch(() => {
          broken.push(`the picture ${image.getAttribute('src') ?? ''} cannot be shown`);
        });
      }),
    );
    return broken;
  }, isOnlyPrinted);
}
