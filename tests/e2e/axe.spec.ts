import type { Page } from '@playwright/test';
import { layoutNames } from '../../src/talk/talk.ts';
import { findViolations } from './find-violations.ts';
import { expect, openDeck, test } from './present.ts';
import { looks, themes, walkDeck } from './walk-deck.ts';

/**
 * Whether the slide has no step to come. What axe looks for does not change on the way there, nor with the mode; contrast has
 * a stricter test of its own, in every look.
 */
function isWhole(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.querySelector('[data-slide-id].present .fragment:not(.visible)') === null,
  );
}

for (const theme of themes) {
  test(`axe finds nothing on any slide when all of it is shown, ${theme}`, async ({ page, present }) => {
    test.setTimeout(180_000);
    const essay = await present({ essay: 'every-layout.md', settings: `theme: ${theme}\nmode: light` });
    const layouts = new Set<string>();
    const found: string[] = [];
    await walkDeck(page, essay, async (place) => {
      layouts.add(
        await page.evaluate(() => document.querySelector('[data-slide-id].present')?.classList[1] ?? ''),
      );
      if (await isWhole(page)) found.push(...(await findViolations(page, place, { hasContrast: false })));
    });
    expect(found).toEqual([]);
    expect([...layouts].sort()).toEqual([...layoutNames].sort());
  });
}

for (const { theme, mode } of looks) {
  test(`axe finds nothing in what lies over the slides, and on the pages that are read or printed, ${theme} ${mode}`, async ({
    page,
    present,
  }) => {
    test.setTimeout(90_000);
    const { deck } = await present({
      essay: 'every-layout.md',
      settings: `theme: ${theme}\nmode: ${mode}`,
    });
    await page.emulateMedia({ colorScheme: mode, reducedMotion: 'reduce' });
    const found: string[] = [];
    await openDeck(page, deck);
    await page.keyboard.press('?');
    found.push(...(await findViolations(page, 'keys')));
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    found.push(...(await findViolations(page, 'overview')));
    for (const address of ['../', 'essay/', 'script/', 'print/']) {
      await page.goto(new URL(address, deck).href);
      found.push(...(await findViolations(page, address)));
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in a talk from right to left', async ({ page, present }) => {
  const { deck } = await present('arabic.md');
  await openDeck(page, deck);
  expect(await findViolations(page, 'title')).toEqual([]);
});

test('axe finds nothing on the page of an essay whose tables are headed alike', async ({ page, present }) => {
  const { deck } = await present('twin-tables.md');
  await page.goto(new URL('essay/', deck).href);
  expect(await findViolations(page, 'essay')).toEqual([]);
});
