/** Where pictures and their captions stand, and what stands in the place of pictures that are not there. */
import type { Shown } from '../../src/talk/shown.ts';
import { loadedTalk, slide, talkOf } from '../print/small-talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, fixture, openDeck, test } from './present.ts';

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

for (const dir of ['ltr', 'rtl'] as const) {
  test(`in Stage a caption stands at its picture’s side, however narrow that is, ${dir}`, async ({
    page,
  }) => {
    const shown: Shown = {
      kind: 'figure',
      text: 'The tower',
      alt: 'The tower',
      source: 'tower.svg',
      src: 'pictures/tower.svg',
      width: 160,
      height: 800,
      caption: { text: 'A tower, taller than it is wide', marks: [] },
    };
    const talk = talkOf([slide('tower', 'figure', [shown], { fit: 'l' })], { dir });
    const loaded = loadedTalk(talk, { 'pictures/tower.svg': fixture('pictures/sea.svg') });
    await openDeck(page, await serveTalk(page, loaded, 'stage'));
    const picture = await page.locator('.figure img').boundingBox();
    const caption = await page.locator('figcaption').boundingBox();
    if (picture === null || caption === null) throw new Error('Nothing is shown.');
    const [first, second] = dir === 'ltr' ? [picture, caption] : [caption, picture];
    expect(second.x - first.x - first.width).toBeCloseTo(32, 0);
  });
}
