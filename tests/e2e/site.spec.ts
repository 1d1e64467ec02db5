import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listPages } from '../../src/site/resolve-address.ts';
import { findDeadReferences } from '../find-dead-references.ts';
import { serveFolder } from '../serve-folder.ts';
import { expect, expectPlace, fixture, openDeck, test } from './present.ts';

const main = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));

test('a built site works on a plain host, below a path, and then without it', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-site-'));
  execFileSync(process.execPath, [main, 'build', fixture('lighthouse.md'), '--out', join(folder, 'talks')]);
  const { home, missing, close } = await serveFolder(folder);

  await page.goto(`${home}/talks/`);
  await page.getByRole('link', { name: 'Present' }).first().click();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  const [booth] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(booth.locator('html[data-ready]')).toBeAttached();
  await booth.close();
  for (const route of ['script/', 'essay/', 'print/']) {
    await page.goto(`${home}/talks/lighthouse/${route}`);
    await expect(page.getByText('Darkness is part of the signal').first()).toBeVisible();
  }
  await openDeck(page, `${home}/talks/lighthouse/#/closing`);
  await expect(page.getByRole('link', { name: 'example.org/lighthouse' })).toBeVisible();
  expect(missing).toEqual([]);
  expect(await findDeadReferences([`${home}/talks/`])).toEqual([]);

  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  close();
  await openDeck(page, `${home}/talks/lighthouse/`);
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  await presenter.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  const preview = presenter.frameLocator('iframe[data-preview="now"]').locator('html');
  await expect(preview).toHaveAttribute('data-slide', 'a-lamp-that-always-burns-warns-nobody');
  expect(await presenter.evaluate(() => document.fonts.check('450 20px Archivo'))).toBe(true);
  await rm(folder, { recursive: true });
});

test('a site that is opened from a disk leads to its pages, and says there what runs them', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-site-'));
  const site = join(folder, 'site');
  execFileSync(process.execPath, [main, 'build', fixture('lighthouse.md'), '--out', site]);
  const says = page.getByRole('alert').filter({ hasText: 'lectern build --single' });

  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await expect(says).toHaveCount(0);
  await page.getByRole('link', { name: 'Present' }).first().click();
  await expect(says).toBeInViewport();
  await expect(page.getByText('A lamp that always burns').first()).toBeVisible();
  await page.goto(pathToFileURL(join(site, 'lighthouse/presenter/index.html')).href);
  await expect(says).toBeInViewport();
  await page.goto(pathToFileURL(join(site, 'lighthouse/essay/index.html')).href);
  await page.getByRole('link', { name: 'Slide 3', exact: true }).click();
  await expect(page).toHaveURL(/lighthouse\/index\.html#\/./);
  await expect(says).toBeInViewport();
  await rm(folder, { recursive: true });
});

test('what the pages of a presented talk name is there', async ({ present }) => {
  const { deck } = await present('every-layout.md');
  const pages = listPages('script').map((page) => `${deck}${page}`);
  expect(await findDeadReferences([new URL('/', deck).href, ...pages])).toEqual([]);
});
