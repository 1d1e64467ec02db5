/** Prints a page of a test's own with the browser that talks are printed with. */
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';

export interface PrintedHtml {
  lang?: string;
  title?: string;
  /** Rules beside the page size. */
  css?: string;
  /** One box a page. */
  pages: string[];
  isTagged?: boolean;
}

export async function printHtml({
  lang = 'en',
  title = 'A talk',
  css = '',
  pages,
  isTagged = true,
}: PrintedHtml) {
  const browser = await launchChromium(await ensureChromium(() => undefined));
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="${lang}"><title>${title}</title>
      <style>@page { size: 640px 360px; margin: 0 } body { margin: 0 }
      section { height: 360px; overflow: hidden; break-after: page } ${css}</style>
      ${pages.map((body) => `<section>${body}</section>`).join('')}</html>`,
    );
    return await page.pdf({ tagged: isTagged, preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}
