/** What a visitor of a built deck has to load, and that its fonts have all that its pages say. */
import type { Page } from '@playwright/test';
import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadTalks } from '../../src/site/load-talks.ts';
import { mediaType } from '../../src/site/media-type.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { expect, fixture, test } from './present.ts';

const origin = 'http://127.0.0.1:9';
const ownEssay = fileURLToPath(new URL('../../slides/one-big-computer.md', import.meta.url));
let folder = '';

test.beforeAll(async () => {
  // Talks in two scripts: hundreds of small fonts.
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), 'lectern-weight-'));
  const { talks } = await loadTalks([
    ownEssay,
    ...['lighthouse.md', 'arabic.md', 'every-layout/english.md'].map(fixture),
  ]);
  expect(await writeSite(talks, join(folder, 'site'))).toEqual([]);
});

test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Answers a page from the built site, and keeps what it loaded. */
async function openSite(page: Page, path: string): Promise<Map<string, Uint8Array>> {
  const loaded = new Map<string, Uint8Array>();
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const body = await readFile(join(folder, 'site', name));
    loaded.set(name, body);
    await route.fulfill({
      contentType: name.endsWith('.html') ? 'text/html; charset=utf-8' : mediaType(extname(name)),
      body,
    });
  });
  await page.goto(`${origin}${path}`);
  await page.evaluate(() => document.fonts.ready);
  return loaded;
}

/** The fonts of the system that a page's text is set in, for lack of our own. */
async function findForeignFonts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1, h2, p, li, td, code',
  });
  const all = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  const fonts = all.flatMap((found) => found.fonts);
  expect(fonts.length).toBeGreaterThan(0);
  return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
}

test('a deck of 20 slides with code weighs at most 52 KB, fonts left out, and its fonts under 120 KB', async ({
  page,
}) => {
  const loaded = await openSite(page, '/one-big-computer/');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  expect(await page.locator('[data-slide-id]').count()).toBeGreaterThanOrEqual(20);
  await expect(page.locator('pre code').first()).toBeAttached();
  const names = [...loaded.keys()];
  const weigh = (ending: RegExp) =>
    names.filter((name) => ending.test(name)).map((name) => gzipSync(loaded.get(name) ?? '').length);
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const [code, fonts] = [sum(weigh(/\.(?:html|css|js)$/)), sum(weigh(/\.woff2$/))];
  console.log(`HTML, CSS and script: ${String(code)} bytes gzip; fonts: ${String(fonts)} bytes.`);
  expect(code).toBeLessThanOrEqual(52 * 1024);
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThan(120_000);
});

test('no script that comes later waits for styles, which nothing would load', async () => {
  const assets = join(folder, 'site/_astro');
  const scripts = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(assets, name), 'utf8')));
  const asking = texts.filter((script) => script.includes('import('));
  expect(asking).not.toEqual([]);
  expect(asking.filter((script) => /\.css["'`]/.test(script))).toEqual([]);
});

test('a deck with formulas brings under 120 KB of fonts, that of formulas among them', async ({ page }) => {
  const loaded = await openSite(page, '/english/');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const fonts = [...loaded].filter(([name]) => name.endsWith('.woff2'));
  expect(fonts.map(([name]) => name)).toContainEqual(expect.stringContaining('stix-two-math'));
  const bytes = fonts.reduce((sum, [, { length }]) => sum + length, 0);
  console.log(`Fonts of a deck with formulas: ${String(bytes)} bytes.`);
  expect(bytes).toBeLessThan(120_000);
});

for (const talk of ['one-big-computer', 'lighthouse', 'arabic']) {
  test(`the fonts of a built site have every character of ${talk}`, async ({ page }) => {
    for (const route of ['print/', 'script/', 'essay/']) {
      await openSite(page, `/${talk}/${route}`);
      expect([route, await findForeignFonts(page)]).toEqual([route, []]);
    }
  });
}
