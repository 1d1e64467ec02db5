import type { Page } from '@playwright/test';
import { expect, openDeck, test } from './present.ts';

/** What moves in the deck and how long in ms, pseudo-elements included: `opacity 280`, each once. */
function readMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (const element of document.querySelectorAll('body, body *')) {
      if (!element.checkVisibility()) continue;
      for (const pseudo of [null, '::before', '::after', '::backdrop']) {
        const style = getComputedStyle(element, pseudo);
        const properties = style.transitionProperty.split(', ');
        const times = style.transitionDuration.split(', ');
        for (const [at, property] of properties.entries()) {
          const ms = Math.round(Number.parseFloat(times[at % times.length] ?? '0') * 1000);
          if (ms > 0) found.add(`${property} ${String(ms)}`);
        }
        if (Number.parseFloat(style.animationDuration) > 0 && style.animationName !== 'none') {
          found.add(`animation ${style.animationName} ${style.animationDuration}`);
        }
      }
    }
    return [...found].sort();
  });
}

const motion = ['color 240', 'opacity 180', 'opacity 240', 'opacity 280', 'transform 180', 'visibility 280'];

test('slides fade, steps rise and marks change colour, and nothing else moves', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, `${deck}#/the-old-lamp-burns-whale-oil`);
  expect(motion).toEqual(expect.arrayContaining(await readMotion(page)));
  expect(await readMotion(page)).toEqual(expect.arrayContaining(['opacity 280', 'opacity 180', 'color 240']));
  await page.keyboard.press('o');
  expect(motion).toEqual(expect.arrayContaining(await readMotion(page)));
  await page.keyboard.press('o');
  await page.keyboard.press('b');
  expect(motion).toEqual(expect.arrayContaining(await readMotion(page)));
});

test('who asked for less motion gets none, in the overview neither', async ({ page, present }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  expect(await readMotion(page)).toEqual([]);
  const step = page.locator('.in-turn > .fragment').first();
  expect(await step.evaluate((each) => new DOMMatrix(getComputedStyle(each).transform).f)).toBe(0);
  await page.keyboard.press('o');
  expect(await readMotion(page)).toEqual([]);
});
