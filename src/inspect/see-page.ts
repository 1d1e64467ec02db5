/** What can be seen of a page whose slides are laid out. */
import type { Page } from 'playwright-core';
import { readScript } from '../render/compile-scripts.ts';
import type * as inPage from './in-page/see-page.ts';

type InPage = typeof inPage;

/** What can be seen of every slide that is laid out in the page now. */
export function seeSlides(page: Page): Promise<ReturnType<InPage['seeSlides']>> {
  return callInPage(page, 'seeSlides');
}

/** The letters on slides that no font of the machine has: on those that are laid out now, and those at calls before. */
export function seeFontless(page: Page): Promise<ReturnType<InPage['seeFontless']>> {
  return callInPage(page, 'seeFontless');
}

/**
 * The script comes to a page once, and remembers what it has measured there. What it finds comes back as text, which is done
 * sooner than by Playwright's own way.
 */
async function callInPage<Name extends keyof InPage>(
  page: Page,
  name: Name,
): Promise<ReturnType<InPage[Name]>> {
  const script = await readScript('measurer');
  const found = await page.evaluate<string>(
    `if (inPage === undefined) { ${script} } JSON.stringify(inPage.${name}())`,
  );
  return JSON.parse(found) as ReturnType<InPage[Name]>;
}
