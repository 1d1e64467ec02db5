import { readFile, writeFile } from 'node:fs/promises';
import { expect, expectPlace, openDeck, test } from './present.ts';

test('saving the essay changes the open deck, which stays on its slide and step', async ({
  page,
  present,
}) => {
  const { file, deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('Darkness is part of the signal.', 'The dark belongs to the signal.'));
  await expect(page.getByText('The dark belongs to the signal', { exact: true }).first()).toBeVisible();
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 1);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('a slide that is inserted before does not move the place', async ({ page, present }) => {
  const { file, deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}#/the-log`);
  const essay = await readFile(file, 'utf8');
  await writeFile(
    file,
    essay.replace('## The lamp', '## The rock\n\nA rock carries the tower.\n\n## The lamp'),
  );
  await expect(page.locator('section[data-slide-id="the-rock"]')).toBeAttached();
  await expectPlace(page, 'the-log', 0);
  await page.keyboard.press('PageUp');
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'the-log');
});

test('a broken essay is said on the deck, and mended the deck goes on', async ({ page, present }) => {
  const { file, deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('subtitle: What', 'subtitle: "What'));
  await expect(page.getByRole('alert')).toContainText('lighthouse.md:');
  await expectPlace(page, 'title', 0);
  await writeFile(file, essay.replace('A lamp that always burns', 'A lamp that never rests'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('section[data-slide-id="a-lamp-that-never-rests-warns-nobody"]')).toBeAttached();
});
