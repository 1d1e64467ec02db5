/** Type that was planned without a browser holds in one; and where fonts are wider than ours, it is set smaller. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadTalk } from '../../src/site/load-talks.ts';
import type { Talk } from '../../src/talk/talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, openDeck, test } from './present.ts';

const shared = fileURLToPath(new URL('../../../shared/essays/', import.meta.url));
const own = fileURLToPath(new URL('../../slides/', import.meta.url));
/** One a script, since each is measured in its own way; `npm run check:all` looks at the slides of all. */
const samples = [
  'more-on-mesos.txt',
  'art-of-command-line-ja.md',
  'cognitive-load-zh.md',
  'osg-metrics-ar.md',
  'osg-leadership-de.md',
].map((name) => shared + name);
const essays = [
  ...['from-essay-to-talk.md', 'one-big-computer.md', 'kinds-of-slides.md'].map((name) => own + name),
  ...samples.filter((file) => existsSync(file)),
];

/** Opens the deck of an essay in a theme. */
async function open(page: Page, file: string, theme: Talk['theme']): Promise<void> {
  await openDeck(page, await serveTalk(page, await loadTalk(file), theme));
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
    const style = new CSSStyleSheet();
    style.replaceSync('.slide .display, .slide .list { letter-spacing: 0.5em !important }');
    document.adoptedStyleSheets = [style];
  });
  const [file = ''] = essays;
  await open(page, file, 'paper');
  const refitted = Number(await page.locator('html').getAttribute('data-refitted'));
  expect(refitted).toBeGreaterThan(0);
  const fits = await page
    .locator('.slides [data-fit]')
    .evaluateAll((slides) => slides.map((slide) => (slide as HTMLElement).dataset['fit'] ?? ''));
  for (const fit of fits) expect(['xl', 'l', 'm', 's', 'xs', 'xxs']).toContain(fit);
});
