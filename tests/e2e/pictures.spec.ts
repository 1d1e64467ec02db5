/** Where pictures and their captions stand, and what stands in the place of pictures that are not there. */
import type { Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeSlides } from '../../src/inspect/see-page.ts';
import { showStep } from '../../src/inspect/show-step.ts';
import { loadTalk } from '../../src/site/load-talks.ts';
import type { Shown } from '../../src/talk/shown.ts';
import { themeNames } from '../../src/talk/talk.ts';
import { loadedTalk, slide, talkOf } from '../print/small-talk.ts';
import { serveTalk } from './open-talk.ts';
import { expect, fixture, openDeck, test } from './present.ts';

test('a picture that is not there has its description in a frame and no file’s name, on paper too', async ({
  page,
  present,
}) => {
  const { deck } = await present('missing-pictures.md');
  for (const address of [deck, `${deck}print/`]) {
    await page.goto(address);
    const [pier, map, holiday, ships] = [0, 1, 2, 3].map((at) => page.locator('.slide.figure').nth(at));
    if (!pier || !map || !holiday || !ships) throw new Error('A slide is missing.');
    await expect(pier.locator('.empty')).toHaveText(/^The tower at the end/);
    await expect(pier.locator('figcaption')).toHaveCount(0);
    await expect(map.locator('.empty')).toHaveText(/^A map of the coast/);
    await expect(map.locator('figcaption')).toHaveText(/^The coast/);
    await expect(holiday.locator('.empty, figcaption')).toHaveCount(0);
    await expect(ships.locator('.empty')).toHaveCount(0);
    await expect(ships.locator('figcaption')).toHaveText('Ships at sea');
    for (const slide of [pier, map, holiday, ships]) await expect(slide).not.toContainText(/\.(?:png|jpg)/);
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

/** Width and height of pictures in px, from wide to tall. */
const sizes = ['2400x1200', '1600x720', '1600x500', '800x360', '400x200', '1200x1200', '700x1400'];

test('a picture keeps its ratio, whatever its shape, its caption and its heading', async ({ page }) => {
  const words = 'A lamp on a white ground, drawn from the first of the measurements. ';
  const captions = ['A lamp', words, words.repeat(3)];
  const headings = ['', '## Lamps', `## ${'The lamps of the harbour and their keepers '.repeat(2)}`];
  const pictures = headings.flatMap((heading) =>
    sizes.flatMap((size) => captions.map((caption) => `${heading}\n\n![${caption}](${size}.svg)`)),
  );
  const folder = await mkdtemp(join(tmpdir(), 'lectern-ratio-'));
  try {
    for (const size of sizes) await writeFile(join(folder, `${size}.svg`), drawLamp(size));
    const file = join(folder, 'lamps.md');
    for (const aspect of ['16:9', '4:3']) {
      await writeFile(file, `---\ntitle: Lamps\naspect: '${aspect}'\n---\n\n${pictures.join('\n\n')}\n`);
      const loaded = await loadTalk(file);
      for (const theme of themeNames) {
        const deck = await serveTalk(page, loaded, theme);
        await openDeck(page, deck);
        await page.evaluate(showStep, 0);
        const onScreen = await listRatios(page);
        await page.goto(`${deck}print/`);
        const ratios = [...onScreen, ...(await listRatios(page))];
        expect(ratios.length).toBe(2 * pictures.length);
        for (const { shown, own } of ratios) expect(Math.abs(shown / own - 1)).toBeLessThan(0.01);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

function drawLamp(size: string): string {
  const [width = '', height = ''] = size.split('x');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><circle cx="50%" cy="50%" r="100"/></svg>`;
}

async function listRatios(page: Page): Promise<{ shown: number; own: number }[]> {
  const seen = await seeSlides(page);
  return seen.flatMap(({ pictures }) => pictures.flatMap(({ ratio }) => ratio ?? []));
}
