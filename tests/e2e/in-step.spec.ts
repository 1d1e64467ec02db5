/** The windows of one talk show the same, whoever moves. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectPlace, fixture, openDeck, test } from './present.ts';

const harbour = 'a-harbour-without-a-light-is-a';

/** A second window of the same browser. */
async function openSecond(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await openDeck(page, address);
  return page;
}

function readPlace(page: Page): Promise<{ slide?: string | undefined; step?: string | undefined }> {
  return page.evaluate(() => {
    const { slide, step } = document.documentElement.dataset;
    return { slide, step };
  });
}

test('two windows of a talk are at the same place, whichever is moved', async ({
  page,
  context,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  const second = await openSecond(context, deck);
  await page.keyboard.press('Space');
  await expectPlace(second, harbour, 0);
  await second.keyboard.press('Space');
  await second.keyboard.press('Space');
  const { slide, step } = await readPlace(second);
  await expectPlace(page, slide ?? '', Number(step));
  await second.keyboard.press('b');
  await expect(page.locator('.reveal')).toHaveClass(/\bpaused\b/);
  await page.keyboard.press('b');
  await expect(second.locator('.reveal')).not.toHaveClass(/\bpaused\b/);
});

test('a window that comes later, or comes back, is where the others are', async ({
  page,
  context,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await expectPlace(page, harbour, 0);
  const second = await context.newPage();
  await second.addInitScript(() => {
    const stages: string[] = [];
    new MutationObserver(() => {
      const { deck = '' } = document.documentElement.dataset;
      if (stages.at(-1) !== deck) stages.push(deck);
      Object.assign(window, { stages });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-deck'] });
  });
  await openDeck(second, deck);
  await expectPlace(second, harbour, 0);
  // Its title does not flash up before it is known where the others are.
  expect(await second.evaluate(() => 'stages' in window && window.stages)).toEqual([
    'still',
    'hidden',
    'moving',
  ]);
  await page.goto('about:blank');
  await second.keyboard.press('Space');
  await openDeck(page, deck);
  const { slide, step } = await readPlace(second);
  expect(slide).not.toBe(harbour);
  await expectPlace(page, slide ?? '', Number(step));
});

test('a deck opened at its bare address, with nobody there, begins anew', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await expectPlace(page, harbour, 0);
  await page.reload();
  await expectPlace(page, harbour, 0);
  await page.goto('about:blank');
  await openDeck(page, deck);
  await expectPlace(page, 'title', 0);
});

test('a deck that is opened finds the place of a window that is too busy to answer', async ({
  page,
  context,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  const view = await openSecond(context, `${deck}presenter/`);
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await expectPlace(view, harbour, 0);
  await page.goto('about:blank');
  await view.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await openDeck(page, deck);
  await expectPlace(page, harbour, 0);
  await expectPlace(view, harbour, 0);
});

test('a view that loses its run to one that was begun later says so, and U brings it back', async ({
  page,
  context,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  const view = await openSecond(context, `${deck}presenter/`);
  await page.keyboard.press('Space');
  await expectPlace(view, harbour, 0);
  const key = `lectern ${new URL(deck).pathname}`;
  await view.waitForFunction((name) => localStorage.getItem(name)?.includes('a-harbour'), key);
  await view.evaluate((name) => {
    const { state } = JSON.parse(localStorage.getItem(name) ?? '{}') as { state: object };
    const later = { ...state, slide: 'title', run: { began: Date.now() + 1, by: 'another' } };
    new BroadcastChannel(name).postMessage({ from: 'another', role: 'presenter', state: later });
  }, key);
  await expectPlace(page, 'title', 0);
  const notice = view.getByText('Another window began the talk later');
  await expect(notice).toBeVisible();
  await view.keyboard.press('u');
  await expectPlace(page, harbour, 0);
  await expect(notice).toBeHidden();
});

test('two talks of one site do not disturb each other', async ({ page, context, present }) => {
  const { deck } = await present('every-layout.md', fixture('lighthouse.md'));
  await openDeck(page, deck);
  const second = await openSecond(context, new URL('/lighthouse/', deck).href);
  await page.keyboard.press('Space');
  await expectPlace(page, harbour, 0);
  await openDeck(second, second.url());
  await expectPlace(second, 'title', 0);
});
