import { loadTalk } from '../../src/site/load-talks.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { expect, fixture, openDeck, test } from './present.ts';

test('Ctrl+P in the deck prints one page a slide, with all its points and a heading in the tags', async ({
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

test('Ctrl+P frames a photograph that fills its slide, as the PDF does', async ({ page, present }) => {
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
