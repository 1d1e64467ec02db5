/** What stands in the place of pictures that are not there. */
import { expect, openDeck, test } from './present.ts';

test('a picture that is not there has an empty frame with its file’s name, on paper too', async ({
  page,
  present,
}) => {
  const { deck } = await present('missing-pictures.md');
  for (const address of [deck, `${deck}print/`]) {
    await page.goto(address);
    const slideOf = (name: string) => page.locator('.slide.figure', { hasText: name });
    await expect(slideOf('pier-at-night.png').locator('figcaption')).toHaveText(/^The tower at the end/);
    await expect(slideOf('pier-at-night.png').locator('.empty')).toHaveText('pier-at-night.png');
    await expect(slideOf('map.png').locator('figcaption')).toHaveText(/^The coast/);
    await expect(slideOf('map.png').locator('.empty')).toContainText('A map of the coast');
    await expect(slideOf('holiday.jpg')).toHaveCount(1);
    await expect(slideOf('holiday.jpg').locator('figcaption')).toHaveCount(0);
  }
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  const frame = page.locator('.slide.present .empty').first();
  await expect(frame).toBeVisible();
  const box = await frame.boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1252 / 800, 1);
});
