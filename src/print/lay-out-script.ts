import type { Page } from 'playwright-core';
import { readScript } from '../render/compile-scripts.ts';

/**
 * Puts the script on sheets before it is printed: a press should find a speaker between two sentences, and only a browser
 * knows where a line ends.
 */
export async function layOutScript(page: Page): Promise<void> {
  await page.evaluate(`${await readScript('sheets')}; inPage.layOutScript()`);
}
