/** Drawing and pointing on slides, from either window. */
import type { Locator, Page } from '@playwright/test';
import { expect, openDeck, openPresenter, test } from './present.ts';

const points = 'a-lamp-that-always-burns-warns-nobody';

/** A line across the middle of what shows the slide, from a quarter of its width to the half. */
async function drawLine(page: Page, slide: Locator): Promise<void> {
  const { x, y, width, height } = (await slide.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
  await page.mouse.up();
}

function strokesOf(page: Page): Locator {
  return page.locator('.ink polyline[stroke="#e0201b"]');
}

test('what the speaker draws on the small slide is on the big screen, until the slide changes', async ({
  page,
  present,
  context,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}#/${points}`);
  const presenter = await openPresenter(context, deck);
  await expect(presenter.locator('html')).toHaveAttribute('data-slide', points);
  await presenter.keyboard.press('d');
  await expect(presenter.locator('.ink')).toHaveCSS('pointer-events', 'auto');
  await drawLine(presenter, presenter.locator('.current .frame'));
  await expect(strokesOf(page)).toHaveCount(1);
  const readEnds = async () => {
    const numbers = (await strokesOf(page).getAttribute('points'))?.split(' ').map(Number) ?? [];
    return [numbers[0], numbers[1], numbers.at(-2)].map((number = 0) => Math.round(number / 20) * 20);
  };
  await expect.poll(readEnds).toEqual([480, 540, 960]);
  await drawLine(presenter, presenter.locator('.current .frame'));
  await expect(strokesOf(page)).toHaveCount(2);
  await presenter.keyboard.press('Control+z');
  await expect(strokesOf(page)).toHaveCount(1);
  // It belongs to this slide, and lies on none of the overview.
  await page.keyboard.press('o');
  await expect(page.locator('.ink')).toBeHidden();
  await page.keyboard.press('o');
  await expect(page.locator('.ink')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(strokesOf(page)).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(strokesOf(page)).toHaveCount(0);
  await expect(strokesOf(presenter)).toHaveCount(0);
});

test('drawn on the big screen it is in the presenter view; the dot follows the pointer and goes with it', async ({
  page,
  present,
  context,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  await page.bringToFront();
  await page.keyboard.press('d');
  await expect(page.locator('.ink')).toHaveCSS('pointer-events', 'auto');
  await drawLine(page, page.locator('.slides'));
  await expect(strokesOf(presenter)).toHaveCount(1);
  await page.keyboard.press('l');
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 300);
  await expect(presenter.locator('.ink circle')).toHaveCount(1);
  await page.keyboard.press('l');
  await expect(presenter.locator('.ink circle')).toHaveCount(0);
  await expect(strokesOf(presenter)).toHaveCount(1);
});

test('a stroke that begins beside the small slide selects no words', async ({ present, context }) => {
  const { deck } = await present('lighthouse.md');
  const presenter = await openPresenter(context, deck);
  await presenter.keyboard.press('d');
  await expect(presenter.locator('.ink')).toHaveCSS('pointer-events', 'auto');
  const { x, y, width, height } = (await presenter.locator('.current .frame').boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const drag = async (): Promise<string> => {
    await presenter.mouse.move(x + width / 4, y - 14);
    await presenter.mouse.down();
    await presenter.mouse.move(x + width / 2, y + height + 60, { steps: 6 });
    await presenter.mouse.up();
    return presenter.evaluate(() => getSelection()?.toString() ?? '');
  };
  expect(await drag()).toBe('');
  // Without a pen in hand words are there to be copied.
  await presenter.keyboard.press('d');
  await expect(presenter.locator('.ink')).toHaveCSS('pointer-events', 'none');
  expect(await drag()).not.toBe('');
});

test('a deck on which nobody draws loads nothing for it', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  expect(scripts.filter((address) => address.includes('open-ink'))).toEqual([]);
  await page.keyboard.press('d');
  await expect(page.locator('.ink')).toBeAttached();
  expect(scripts.filter((address) => address.includes('open-ink'))).not.toEqual([]);
});

test('on a phone the pen is in the sheet of the clock, and the slide as wide as the phone', async ({
  browser,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await phone.newPage();
  await openDeck(page, `${deck}presenter/`);
  const slide = page.locator('.current .frame');
  const choose = async (name: string): Promise<void> => {
    await page.locator('.clock.left').tap();
    await page.getByRole('button', { name, exact: true }).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await choose('Pen');
  await expect(page.locator('.coming')).toBeHidden();
  expect((await slide.boundingBox())?.width).toBeGreaterThan(340);
  await drawLine(page, slide);
  await drawLine(page, slide);
  await expect(strokesOf(page)).toHaveCount(2);
  await choose('Take back a line');
  await expect(strokesOf(page)).toHaveCount(1);
  await choose('Pen');
  await expect(page.locator('.coming')).toBeVisible();
  await phone.close();
});
