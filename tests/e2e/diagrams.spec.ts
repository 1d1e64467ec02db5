import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadTalk } from '../../src/site/load-talks.ts';
import { lookAtWords } from './look-at-words.ts';
import { serveTalk } from './open-talk.ts';
import { expect, expectPlace, fixture, openDeck, test } from './present.ts';
import { modes, themes } from './walk-deck.ts';

test('diagrams stand within their slides, named, in the theme’s face and colours, their letters large enough', async ({
  page,
  present,
}) => {
  const { deck } = await present('diagrams.md');
  await openDeck(page, deck);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const slides = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.diagram[data-slide-id]')].map((slide) => {
      // Measured where reveal.js would show it, without waiting for its turn.
      slide.hidden = false;
      slide.style.cssText = 'display:block;visibility:visible;position:fixed;inset:0;transform:none';
      if (slide.parentElement !== null)
        slide.parentElement.style.cssText = 'display:block;visibility:visible';
      const svg = slide.querySelector('svg.drawing');
      const box = svg?.getBoundingClientRect();
      const frame = slide.getBoundingClientRect();
      const zoom = frame.width / 1920;
      const heading = slide.querySelector('.heading')?.getBoundingClientRect();
      const letters = [...(svg?.querySelectorAll('text') ?? [])].map((text) => {
        const { a, b } = text.getScreenCTM() ?? { a: 0, b: 0 };
        return (Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b)) / zoom;
      });
      const isInside =
        box !== undefined &&
        box.left >= frame.left &&
        box.right <= frame.right + 1 &&
        box.top >= frame.top &&
        box.bottom <= frame.top + 980 * zoom;
      const isClear =
        box === undefined ||
        heading === undefined ||
        heading.bottom <= box.top + 1 ||
        heading.right <= box.left + 1;
      return {
        id: slide.id,
        name: svg?.getAttribute('aria-label') ?? '',
        isInside,
        isClear,
        smallest: Math.min(...letters),
        face: getComputedStyle(svg?.querySelector('text') ?? slide).fontFamily,
      };
    }),
  );
  expect(slides).toHaveLength(13);
  expect(slides[0]?.name).toBe('How a wish becomes true');
  for (const { id, name, isInside, isClear, smallest, face } of slides) {
    expect(name, id).not.toBe('');
    expect([isInside, isClear], id).toEqual([true, true]);
    expect(smallest, id).toBeGreaterThan(27.4);
    expect(face, id).toMatch(/Newsreader|Archivo/);
  }
  const ids = await page.evaluate(() => [...document.querySelectorAll('svg.drawing [id]')].length);
  expect(ids, 'what could clash with another slide').toBe(0);
});

test('a diagram follows its source while it is written, a broken one is code until it is mended, and the deck stays there', async ({
  page,
  presentToEdit,
}) => {
  const { deck, file } = await presentToEdit('diagrams.md');
  await openDeck(page, deck);
  const essay = await readFile(file, 'utf8');
  const first = page.locator('.diagram[data-slide-id]').first();
  const id = (await first.getAttribute('id')) ?? '';
  await page.evaluate((slide) => (location.hash = `#/${slide}`), id);
  await expectPlace(page, id, 0);
  await writeFile(file, essay.replace('B --> C[Act]', 'B --> C[Do it now]'));
  // The browser that draws may still be starting.
  await expect(page.locator('.stack svg.drawing', { hasText: 'Do it now' })).toBeAttached({
    timeout: 20_000,
  });
  await writeFile(file, essay.replace('B --> C[Act]', 'B --> C[Act'));
  await expect(page.locator('.code[data-slide-id] pre', { hasText: 'C[Act' })).toBeAttached();
  await expect(page.locator('.diagram[data-slide-id] svg.drawing')).toHaveCount(12);
  await expect(page.locator('.code[data-slide-id].present pre', { hasText: 'C[Act' })).toBeVisible();
  // The first word of a diagram is what its slide's address begins with.
  await writeFile(file, essay.replace('flowchart LR', 'flow'));
  await expect(page.locator('.code[data-slide-id].present pre', { hasText: /^flow\n/ })).toBeVisible();
  await writeFile(file, essay);
  await expect(page.locator('.diagram[data-slide-id] svg.drawing')).toHaveCount(13);
  await expectPlace(page, id, 0);
});

const essays = ['diagrams', 'diagrams-rare', 'diagrams-arabic', 'diagrams-japanese', 'diagrams-chinese'];
for (const essay of essays) {
  test(`the words of ${essay}.md sit in their boxes, apart from each other, and can be read, in every theme and mode`, async ({
    page,
  }) => {
    const loaded = await loadTalk(fixture(`${essay}.md`));
    for (const theme of themes) {
      await openDeck(page, await serveTalk(page, loaded, theme));
      for (const mode of modes) {
        await page.evaluate((name) => void (document.documentElement.dataset['mode'] = name), mode);
        const { words, boxes, spilt, touching, faint } = await page.evaluate(lookAtWords);
        expect(words).toBeGreaterThan(40);
        expect(boxes).toBeGreaterThan(25);
        expect({ spilt, touching, faint }, `${theme}, ${mode}`).toEqual({
          spilt: [],
          touching: [],
          faint: [],
        });
      }
    }
  });
}

test('an author’s own theme with another face leaves the words of a diagram in their boxes', async ({
  page,
  presentToEdit,
}) => {
  const { deck, file } = await presentToEdit({ essay: 'diagrams.md', settings: 'theme: wide.css' });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openDeck(page, deck);
  await writeFile(
    join(dirname(file), 'wide.css'),
    "[data-theme='paper'] { --font-text: monospace; --stretch-text: 125%; --weight-text: 800; --weight-strong: 900; }",
  );
  await expect(page.locator('link[data-own-style]')).toBeAttached();
  await expect(page.locator('.slide').first()).toHaveCSS('font-family', 'monospace');
  const { spilt, touching } = await page.evaluate(lookAtWords);
  expect({ spilt, touching }).toEqual({ spilt: [], touching: [] });
});
