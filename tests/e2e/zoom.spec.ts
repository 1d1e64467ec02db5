import type { Locator, Page } from '@playwright/test';
import { expect, expectPlace, openDeck, openPresenter, test } from './present.ts';

const wide = { picture: 'the-sea-seen-from-the-mole-the', table: 'night-ships-lamps-lit-first-12-3' };
const window = { width: 1280, height: 720 };

/** Opens a slide of the talk that has every layout, without motion; gives what of it is to be clicked. */
async function openSlide(page: Page, deck: string, id: string, shown: string): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, `${deck}#/${id}`);
  return page.locator(`section[data-slide-id="${id}"] ${shown}`);
}

async function measure(shown: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await shown.boundingBox();
  if (box === null) throw new Error('Nothing is shown.');
  return box;
}

/** Expects it to fill the window in one direction, but for a margin, and to reach over none of its edges. */
async function expectFilling(shown: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const { width, height } = await measure(shown);
      return Math.max(width / window.width, height / window.height);
    })
    .toBeGreaterThan(0.9);
  const { x, y, width, height } = await measure(shown);
  expect(Math.min(x, y, window.width - x - width, window.height - y - height)).toBeGreaterThanOrEqual(0);
}

/** Zooms, and gives where what was clicked had been. */
async function zoom(shown: Locator): Promise<Awaited<ReturnType<typeof measure>>> {
  const before = await measure(shown);
  await shown.click({ modifiers: ['Control'] });
  await expect.poll(async () => (await measure(shown)).width).toBeGreaterThan(before.width * 1.2);
  return before;
}

for (const modifier of ['Alt', 'Control'] as const) {
  test(`${modifier} and a click let a picture fill the screen, and the same again leads back`, async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout.md');
    const picture = await openSlide(page, deck, wide.picture, 'img');
    const before = await measure(picture);
    await picture.click();
    await picture.click({ modifiers: [modifier] });
    await expectFilling(picture);
    await picture.click({ modifiers: [modifier] });
    await expect.poll(() => measure(picture)).toEqual(before);
  });
}

test('Escape leads back and opens no overview, and afterwards it does', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  const table = await openSlide(page, deck, wide.table, 'table');
  const before = await zoom(table);
  await expectFilling(table);
  await page.keyboard.press('Escape');
  await expect.poll(() => measure(table)).toEqual(before);
  await expect(page.locator('.reveal')).not.toHaveClass(/\boverview\b/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal')).toHaveClass(/\boverview\b/);
});

test('the next slide is whole, and so is the one that was left', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  const picture = await openSlide(page, deck, wide.picture, 'img');
  const before = await zoom(picture);
  await page.keyboard.press('PageDown');
  await expectPlace(page, wide.table, 0);
  expect(await measure(page.locator('section.present.slide'))).toEqual({ x: 0, y: 0, ...window });
  await page.keyboard.press('PageUp');
  await expectPlace(page, wide.picture, 0);
  expect(await measure(picture)).toEqual(before);
});

test('a step of the same slide, a resized window and the overview show it whole', async ({
  page,
  present,
}) => {
  const { deck } = await present('code.md');
  const id = 'say-what-you-want-the-cluster-decides';
  const code = await openSlide(page, deck, id, 'pre');
  const before = await zoom(code);
  await page.keyboard.press('Space');
  await expectPlace(page, id, 1);
  expect(await measure(code)).toEqual(before);
  await zoom(code);
  await page.setViewportSize({ width: 1280, height: 710 });
  await page.setViewportSize(window);
  await expect.poll(() => measure(code)).toEqual(before);
  await zoom(code);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview section.slide[data-number]').first()).toBeAttached();
  expect((await measure(code)).width).toBeLessThan(before.width);
  await page.keyboard.press('o');
  await expect.poll(() => measure(code)).toEqual(before);
});

test('a key that has no slide to lead to shows the slide whole', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  const code = await openSlide(page, deck, 'closing', 'svg');
  const before = await zoom(code);
  await page.keyboard.press('PageDown');
  await expect.poll(() => measure(code)).toEqual(before);
  await expectPlace(page, 'closing', 0);
});

test('a move from the presenter view shows the slide whole', async ({ page, context, present }) => {
  const { deck } = await present('every-layout.md');
  const picture = await openSlide(page, deck, wide.picture, 'img');
  const presenter = await openPresenter(context, deck);
  await expectPlace(presenter, wide.picture, 0);
  await zoom(picture);
  await presenter.keyboard.press('PageDown');
  await expectPlace(page, wide.table, 0);
  expect(await measure(page.locator('section.present.slide'))).toEqual({ x: 0, y: 0, ...window });
});

test('of what fills the slide already, the part that was clicked is shown, up to its edge', async ({
  page,
  present,
}) => {
  const { deck } = await present('diagrams-arabic.md');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  const drawing = page.locator('section.present.slide svg.drawing');
  for (let press = 0; press < 9 && !(await drawing.isVisible()); press += 1)
    await page.keyboard.press('Space');
  const before = await measure(drawing);
  await drawing.click({ modifiers: ['Control'], position: { x: before.width - 20, y: before.height / 2 } });
  await expect.poll(async () => (await measure(drawing)).width).toBeCloseTo(2 * before.width, 0);
  const { x, width } = await measure(drawing);
  expect(x + width).toBeLessThanOrEqual(window.width);
  expect(x + width).toBeGreaterThan(window.width * 0.9);
});

test('with Ctrl a link is left to the browser, and nothing is zoomed', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  const points = page.locator('section[data-slide-id="the-old-lamp-burns-whale-oil"]');
  await openDeck(page, `${deck}#/the-old-lamp-burns-whale-oil`);
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    addEventListener('click', (event) => {
      dataset['left'] = String(!event.defaultPrevented);
      event.preventDefault();
    });
  });
  await points.getByRole('link', { name: 'old lamp' }).click({ modifiers: ['Control'] });
  await expect(page.locator('html')).toHaveAttribute('data-left', 'true');
  // Had it been zoomed, this would lead back.
  await points.getByRole('heading').click({ modifiers: ['Control'] });
  await expect.poll(async () => (await measure(points)).width).toBe(2 * window.width);
});

test('the zoom moves for who likes motion, and is there at once for who does not', async ({
  page,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  const picture = await openSlide(page, deck, wide.picture, 'img');
  const running = () => page.locator('.slides').evaluate((slides) => slides.getAnimations().length);
  await zoom(picture);
  expect(await running()).toBe(0);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.evaluate(() => {
    const slides = document.querySelector('.slides');
    const look = () => {
      if (slides !== null && slides.getAnimations().length > 0)
        document.documentElement.dataset['moved'] = 'true';
      else requestAnimationFrame(look);
    };
    look();
  });
  await picture.click({ modifiers: ['Control'] });
  await expect(page.locator('html')).toHaveAttribute('data-moved', 'true');
  await expectFilling(picture);
});
