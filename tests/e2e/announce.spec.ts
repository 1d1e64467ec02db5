import type { Page } from '@playwright/test';
import { awaitRest, expect, openDeck, test } from './present.ts';

/** From now on, everything that live regions say, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const record = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('[aria-live], [role="status"], [role="alert"]') != null) {
          heard.push(element.textContent);
        }
      }
    });
    record.observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  });
  return async () => {
    await awaitRest(page);
    return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  };
}

test('every slide is a group, named by its number and heading in the talk’s language', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const slides = page.locator('[data-slide-id]');
  const count = await slides.count();
  for (const [index, slide] of (await slides.all()).entries()) {
    await expect(slide).toHaveAttribute('role', 'group');
    await expect(slide).toHaveAttribute('aria-roledescription', 'Slide');
    await expect(slide).toHaveAttribute(
      'aria-label',
      new RegExp(`^${String(index + 1)} of ${String(count)}: .`),
    );
  }
  await expect(page.locator('[data-slide-id="the-log"]')).toHaveAttribute(
    'aria-label',
    `6 of ${String(count)}: The log`,
  );
  await expect(page.locator('main > .reveal')).toHaveAttribute('aria-label', "The lighthouse keeper's log");
});

test('in Arabic slides are named in Arabic, and clocks have its digits as well', async ({
  page,
  present,
}) => {
  const { deck } = await present('arabic.md');
  await openDeck(page, deck);
  const slide = page.locator('[data-slide-id="title"]');
  await expect(slide).toHaveAttribute('aria-roledescription', 'شريحة');
  await expect(slide).toHaveAttribute('aria-label', /^١ من /);
  await page.goto(new URL('presenter/', deck).href);
  for (const clock of ['.day b', '.left b', '.run b'])
    await expect(page.locator(`.top ${clock}`)).toHaveText(/^[٠-٩]+:[٠-٩]{2}$/);
});

test('a move is announced once and politely: a new slide as far as it is shown, then each step', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await expect(page.locator('[aria-live]')).toHaveCount(1);
  await expect(page.locator('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  const heard = await listen(page);
  await page.keyboard.press('Space');
  expect(await heard()).toEqual(['A lamp that always burns warns nobody.']);
  await page.keyboard.press('Space');
  expect(await heard()).toEqual(['Darkness is part of the signal.']);
  await page.keyboard.press('ArrowLeft');
  expect(await heard()).toEqual(['A lamp that always burns warns nobody.']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect((await heard()).at(-1)).toBe('Section 1 of 2. The lamp.');
  await page.keyboard.press('ArrowLeft');
  expect(await heard()).toEqual(['A lamp that always burns warns nobody. Darkness is part of the signal.']);
});

test('nothing that is announced is a note or a step to come, and every press says one thing', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const notes = (await page.locator('aside.notes').allTextContents()).join(' ');
  const heard = await listen(page);
  const everything: string[] = [];
  for (;;) {
    const before = await page.evaluate(() => JSON.stringify(document.documentElement.dataset));
    await page.keyboard.press('PageDown');
    if (before === (await page.evaluate(() => JSON.stringify(document.documentElement.dataset)))) break;
    const said = await heard();
    expect(said).toHaveLength(1);
    everything.push(...said);
    const shown = page.locator('[data-slide-id].present');
    for (const hidden of await shown.locator('.fragment:not(.visible) p').allTextContents()) {
      expect(said.join()).not.toContain(hidden.trim());
    }
  }
  expect(everything.every((text) => text.length > 3)).toBe(true);
  expect(everything.join('\n')).toContain('Night, Ships, Lamps lit. first, 12, 3. last, 40, 4.');
  for (const note of ['Ships learn to look past it', 'as carefully as the bright ones', 'let them look']) {
    expect(notes).toContain(note);
    expect(everything.join(' ')).not.toContain(note);
  }
});
