/** Essays that others wrote, as the audience gets them: whole, and within their slides. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadTalk, type LoadedTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';
import { expect, expectPlace, openDeck, test } from './present.ts';

const folder = fileURLToPath(new URL('../../../shared/essays/', import.meta.url));
const isThere = existsSync(folder);
const essays = isThere ? readdirSync(folder).filter((name) => /\.(md|mdx|txt)$/.test(name)) : [];
const origin = 'http://127.0.0.1:9';

/** Answers the page's requests without a server. */
async function serve(page: Page, loaded: LoadedTalk): Promise<string> {
  await page.route(`${origin}/**`, async (route) => {
    const address = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = await resolveAddress([loaded], address, { live: false });
    if (file === undefined) return route.fulfill({ status: 404 });
    const { type, body } = file;
    if (typeof body === 'object' && 'path' in body) return route.fulfill({ contentType: type, ...body });
    return route.fulfill({ contentType: type, body: Buffer.from(body) });
  });
  return `${origin}/${encodeURIComponent(loaded.talk.id)}/`;
}

/** What stands outside of its slide, by the slide's id; signs that are decoration may bleed off. */
function findOutsiders(): string[] {
  const outsiders: string[] = [];
  for (const slide of document.querySelectorAll('[data-slide-id]')) {
    const room = slide.getBoundingClientRect();
    for (const element of slide.querySelectorAll('*')) {
      if (element.closest('.notes, [aria-hidden="true"], svg') !== null) continue;
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const isInside =
        left >= room.left - 1 && right <= room.right + 1 && top >= room.top - 1 && bottom <= room.bottom + 1;
      if (!isInside) outsiders.push(`${slide.id}: ${element.tagName} ${element.className}`);
    }
  }
  return outsiders;
}

test('essays of others are there to be tried', () => {
  test.skip(!isThere, 'the shared essays are not beside this repository');
  expect(essays.length).toBeGreaterThan(10);
});

for (const essay of essays) {
  test(`${essay}: nothing stands outside its slide on paper, and the deck starts and ends`, async ({
    page,
  }) => {
    const loaded = await loadTalk(`${folder}${essay}`);
    const deck = await serve(page, loaded);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${deck}print/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('[data-slide-id]').count()).toBe(loaded.talk.slides.length);
    expect(await page.evaluate(findOutsiders)).toEqual([]);
    await openDeck(page, deck);
    await expectPlace(page, 'title', 0);
    await page.keyboard.press('End');
    await expectPlace(page, 'closing', 0);
  });
}
