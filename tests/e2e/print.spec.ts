import type { Page } from '@playwright/test';
import { loadTalk } from '../../src/site/load-talks.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { expect, fixture, openDeck, test } from './present.ts';

test('the menu in the deck prints one page a slide, with all its points and a heading in the tags', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  const { talk } = await loadTalk(fixture('lighthouse.md'));
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  const pdf = await readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }));
  expect(pdf.pages).toHaveLength(talk.slides.length);
  expect(pdf.pages[1]?.text).toContain('A lamp that always burns warns nobody');
  expect(pdf.pages[1]?.text).toContain('Darkness is part of the signal');
  for (const { headings } of pdf.pages) expect(headings).toBeGreaterThan(0);
  expect(pdf.pages.map(({ text }) => text).join(' ')).not.toContain('Ships learn to look past it');
});

test('after printing the deck is where it was', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await page.pdf();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-step', '1');
  await expect(page.getByText('Darkness is part of the signal', { exact: true }).first()).toBeVisible();
});

test('the menu frames a photograph that fills its slide, as the PDF does', async ({ page, present }) => {
  const { deck } = await present('every-layout/english.md');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openDeck(page, deck);
  await expect(page.locator('.reveal .full img')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = page.locator('body > .pages .full img');
  await expect(printed).toHaveCSS('object-fit', 'fill');
  const [width, height, slide] = await printed.evaluate((image: HTMLImageElement) => [
    image.clientWidth,
    image.clientHeight,
    image.closest('.slide')?.clientWidth ?? 0,
  ]);
  expect(width).toBeLessThan(slide * 0.8);
  expect(height).toBeGreaterThan(0);
});

test('the essay’s page parts no paragraph of three lines on paper', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await page.emulateMedia({ media: 'print' });
  await page.goto(new URL('essay/', deck).href);
  // What is left of A4 between the margins and the slides.
  await page.setViewportSize({ width: 635, height: 900 });
  const parted = await page.locator('.part p:not(.beside *)').evaluateAll((paragraphs) =>
    paragraphs.filter((paragraph) => {
      const { lineHeight, breakInside } = getComputedStyle(paragraph);
      const lines = paragraph.getBoundingClientRect().height / parseFloat(lineHeight);
      return lines < 3.5 && breakInside !== 'avoid';
    }),
  );
  expect(parted).toEqual([]);
  expect(await page.locator('.whole').count()).toBeGreaterThan(3);
});

/** Headless browsers print nothing: the window that was to be printed is marked. */
async function markPrinted(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = String(
        [...document.fonts].filter(({ status }) => status === 'loaded').length,
      );
    };
  });
}

test('Ctrl+P prints Paper in the light mode, whatever the deck looks like, once its fonts are there', async ({
  page,
  present,
}) => {
  const { deck } = await present({ essay: 'lighthouse.md', settings: 'theme: stage\nmode: dark' });
  await markPrinted(page);
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await page.keyboard.press('ControlOrMeta+p');
  const printed = page.frameLocator('iframe').locator('html[data-asked]');
  await expect(printed).toHaveAttribute('data-theme', 'paper');
  await expect(printed).toHaveAttribute('data-print', 'light');
  expect(Number(await printed.getAttribute('data-asked'))).toBeGreaterThan(0);
  await page
    .locator('iframe')
    .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('html:not([data-asked])')).toHaveAttribute('data-theme', 'stage');
});

test('Ctrl+P prints the deck where the document cannot be had', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await markPrinted(page);
  await openDeck(page, deck);
  await page.route('**/print/', (route) => route.abort());
  await page.keyboard.press('ControlOrMeta+p');
  await expect(page.locator('html[data-asked]')).toBeAttached();
  await expect(page.locator('iframe')).toHaveCount(0);
});
