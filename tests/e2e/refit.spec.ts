/** Type that was planned without a browser holds in one; and where fonts are wider than ours, it is set smaller. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';
import { expect, openDeck, test } from './present.ts';

const shared = fileURLToPath(new URL('../../../shared/essays/', import.meta.url));
const own = fileURLToPath(new URL('../../slides/', import.meta.url));
const essays = [own, shared].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:md|mdx|txt)$/.test(name))
        .map((name) => folder + name)
    : [],
);
const origin = 'http://127.0.0.1:9';

/** Opens the deck of an essay in a theme, without a server. */
async function open(page: Page, file: string, theme: 'paper' | 'stage'): Promise<void> {
  const loaded = await loadTalk(file);
  const talk = { ...loaded.talk, theme };
  const shown = { ...loaded, talk, whole: { ...loaded.whole, full: { ...loaded.whole.full, theme } } };
  await page.route(`${origin}/**`, async (route) => {
    const address = decodeURIComponent(new URL(route.request().url()).pathname);
    const answer = await resolveAddress([shown], address, { live: false });
    if (answer === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: answer.type, body: Buffer.from(answer.body) });
  });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openDeck(page, `${origin}/${encodeURIComponent(talk.id)}/`);
}

for (const file of essays) {
  for (const theme of ['paper', 'stage'] as const) {
    test(`${file.split('/').at(-1) ?? ''} holds in ${theme} as it was planned`, async ({ page }) => {
      await open(page, file, theme);
      await expect(page.locator('html')).toHaveAttribute('data-refitted', '0');
    });
  }
}

test('type that is wider than planned is set smaller before it is shown', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = '.slide .display, .slide .list { letter-spacing: 0.5em !important }';
      document.head.append(style);
    });
  });
  const [file = ''] = essays;
  await open(page, file, 'paper');
  const refitted = Number(await page.locator('html').getAttribute('data-refitted'));
  expect(refitted).toBeGreaterThan(0);
  const fits = await page
    .locator('.slides [data-fit]')
    .evaluateAll((slides) => slides.map((slide) => (slide as HTMLElement).dataset['fit'] ?? ''));
  for (const fit of fits) expect(['xl', 'l', 'm', 's']).toContain(fit);
});
