/** The script of the presenter view: large, at the eye's height, and it never loses its place. */
import type { Locator, Page } from '@playwright/test';
import { expect, expectPlace, openDeck, test } from './present.ts';

/** How far down its window the passage stands that is being said, as a part of the window's height. */
async function readEye(page: Page): Promise<number> {
  return page.evaluate(() => {
    const script = document.querySelector('.speech')?.getBoundingClientRect();
    const now = document.querySelector('.now')?.getBoundingClientRect();
    return script === undefined || now === undefined ? -1 : (now.top - script.top) / script.height;
  });
}

async function expectAtEye(page: Page): Promise<void> {
  await expect.poll(async () => Math.abs((await readEye(page)) - 0.28)).toBeLessThan(0.01);
}

function recallButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Back to the place' });
}

test('the passage that is said stands at the same height, as long as it ends within the window', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await expectAtEye(page);
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('PageDown');
    await expectAtEye(page);
  }
  await page.keyboard.press('Home');
  await expectAtEye(page);
  await page.keyboard.press('End');
  await expectAtEye(page);
});

test('what is said now is marked, what was said stands back, and cues say what a press does', async ({
  page,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, `${deck}presenter/`);
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Space');
  await expectPlace(page, 'the-old-lamp-burns-whale-oil', 1);
  await expect(page.locator('.now')).toHaveCount(1);
  await expect(page.locator('[aria-current="step"].part')).toHaveText(/point 2\s*The new lamp burns gas/);
  await expect(page.locator('.past').last()).toContainText('The old lamp burns whale oil');
  const cues = await page.locator('.cue').allTextContents();
  const code = cues.map((cue) => cue.trim()).filter((cue) => /lines?/.test(cue));
  expect(code).toEqual(['lines 2–3', 'lines 4–6', 'all lines']);
});

test('a reminder of the author stands out from what is said', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  const note = page.locator('.note', { hasText: 'let them look' });
  await expect(note).toHaveCount(1);
  await expect(note).not.toHaveCSS(
    'color',
    await page
      .locator('.part p:not(.note)')
      .last()
      .evaluate((part) => getComputedStyle(part).color),
  );
  // It has to be read before what it is about is said.
  const said = page.locator('.part', { has: note }).locator('p:not(.note)').first();
  const [above, below] = [await note.boundingBox(), await said.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

test('items of a list look like items where they are said: in the view, on the script’s page and in a column', async ({
  page,
  present,
}) => {
  const { deck } = await present('long-notes.md');
  // A column has those once that its slide shows whole.
  for (const [address, said, count] of [
    ['presenter/', '.speech p', 3],
    ['script/', '.says p', 3],
    ['#/', '.said p', 1],
  ] as const) {
    if (said === '.said p') await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${deck}${address}`);
    const items = page.locator(`${said}[data-mark]`);
    await expect(items).toHaveCount(count);
    await expect(page.locator(`${said}.shown`).first()).toBeHidden();
    expect(
      await items.last().evaluate((item) => ({
        mark: getComputedStyle(item, '::before').content,
        isSetIn: Number.parseFloat(getComputedStyle(item).paddingInlineStart) > 8,
      })),
    ).toEqual({ mark: '"–"', isSetIn: true });
  }
});

test('the script may be scrolled by hand, and one press brings it back', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('Space');
  await expectAtEye(page);
  await expect(recallButton(page)).toBeHidden();
  await page.locator('.speech').hover();
  await page.mouse.wheel(0, 400);
  await expect(recallButton(page)).toBeVisible();
  await recallButton(page).click();
  await expectAtEye(page);
  await expect(recallButton(page)).toBeHidden();
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, 400);
  await expect(recallButton(page)).toBeVisible();
  await page.keyboard.press('Space');
  await expectAtEye(page);
});

test('the script is set larger and smaller, and the browser remembers it', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  const text = page.locator('.part p:not(.note)').first();
  await expect(text).toHaveCSS('font-size', '34px');
  await page.getByRole('button', { name: 'Larger script' }).click();
  await expect(text).toHaveCSS('font-size', '40px');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(text).toHaveCSS('font-size', '46px');
  await page.reload();
  await expect(text).toHaveCSS('font-size', '46px');
  await page.keyboard.press('-');
  await expect(text).toHaveCSS('font-size', '40px');
});

/** The presenter view in a window that is too small for the passage that is said. */
async function openLongPassage(page: Page, deck: string): Promise<void> {
  await page.clock.install();
  await page.setViewportSize({ width: 600, height: 440 });
  await openDeck(page, `${deck}presenter/`);
  for (let size = 0; size < 3; size += 1) await page.keyboard.press('+');
  await page.keyboard.press('Space');
}

test('a passage longer than its window goes on to its last line at the planned pace', async ({
  page,
  present,
}) => {
  await openLongPassage(page, (await present('lighthouse.md')).deck);
  const readEnd = () =>
    page.evaluate(() => {
      const script = document.querySelector('.speech')?.getBoundingClientRect();
      const now = document.querySelector('.now')?.getBoundingClientRect();
      return (now?.bottom ?? 0) - (script?.bottom ?? 0);
    });
  await page.clock.runFor(1_000);
  const atFirst = await readEnd();
  expect(atFirst).toBeGreaterThan(40);
  await page.clock.runFor(2_000);
  const later = await readEnd();
  expect(later).toBeLessThan(atFirst - 10);
  expect(later).toBeGreaterThan(2);
  await page.clock.runFor(15_000);
  expect(await readEnd()).toBeLessThanOrEqual(2);
});

test('the line that is due stays in the upper third of the script while a long passage goes on', async ({
  page,
  present,
}) => {
  const { deck } = await present('long-notes.md');
  await page.clock.install();
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page, `${deck}presenter/`);
  while ((await readMargins(page)).below > 0) await page.keyboard.press('PageDown');
  await page.clock.runFor(1_000);
  const shares: number[] = [];
  for (let seconds = 10; seconds < 60; seconds += 10) {
    await page.clock.runFor(10_000);
    const { due, height, below } = await page.evaluate((gone) => {
      const script = document.querySelector('.speech')?.getBoundingClientRect();
      const now = document.querySelector<HTMLElement>('.now');
      const at = now?.getBoundingClientRect();
      if (script === undefined || at === undefined) throw new Error('Nothing is said.');
      const share = gone / Number(now?.dataset['seconds']);
      return {
        due: at.top + share * at.height - script.top,
        height: script.height,
        below: at.bottom - script.bottom,
      };
    }, seconds);
    if (below > 0) shares.push(due / height);
  }
  expect(shares.length).toBeGreaterThan(1);
  for (const share of shares) {
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.34);
  }
});

/** Pixels between what is said now and the upper and the lower edge of what is seen of the script. */
function readMargins(page: Page): Promise<{ above: number; below: number }> {
  return page.evaluate(() => {
    const script = document.querySelector('.speech');
    const now = document.querySelector('.now')?.getBoundingClientRect();
    if (script === null || now === undefined) throw new Error('Nothing is said.');
    const { top, bottom } = script.getBoundingClientRect();
    const fade = Number.parseFloat(getComputedStyle(script).scrollPaddingBlockEnd);
    return { above: now.top - top - fade, below: bottom - fade - now.bottom };
  });
}

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
  [820, 1180],
  [768, 1024],
  [900, 400],
] as const) {
  test(`each note is seen from its first line to its last, or is scrolled so far: ${String(width)} × ${String(height)}`, async ({
    page,
    present,
  }) => {
    const { deck } = await present('long-notes.md');
    await page.clock.install();
    await page.setViewportSize({ width, height });
    await openDeck(page, `${deck}presenter/`);
    const long: number[] = [];
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('PageDown');
      await page.clock.runFor(1_000);
      const { above, below } = await readMargins(page);
      if (below < 0) {
        // A second has gone by of minutes.
        expect(Math.abs(above)).toBeLessThan(20);
        await page.clock.runFor(180_000);
        expect((await readMargins(page)).below).toBeGreaterThan(-1);
        long.push(press);
      } else {
        expect(above).toBeGreaterThan(-1);
      }
    }
    expect(long.length).toBeGreaterThan(0);
  });
}

test('no line is cut by the edges of the script: it fades away', async ({ page, present }) => {
  const { deck } = await present('long-notes.md');
  await openDeck(page, `${deck}presenter/`);
  const { left, width, edges } = await page.evaluate(() => {
    const script = document.querySelector('.speech');
    const long = [...document.querySelectorAll<HTMLElement>('.part')].find((part) => part.offsetHeight > 800);
    if (script === null || long === undefined) throw new Error('The page has no long passage.');
    const { left, width, top, bottom } = script.getBoundingClientRect();
    // The window begins and ends within lines of it.
    script.scrollTop += long.getBoundingClientRect().top - top + 30;
    return { left, width, edges: [top + 2, bottom - 4] };
  });
  for (const y of edges) {
    const clip = { x: left + 4, y, width: width - 24, height: 2 };
    const [strip, shifted] = [
      await page.screenshot({ clip }),
      await page.screenshot({ clip: { ...clip, x: clip.x + 1 } }),
    ];
    // Ink would stand elsewhere in the second.
    expect(strip.equals(shifted)).toBe(true);
  }
});

test('Shift and an arrow scroll such a passage, too, while the timer runs', async ({ page, present }) => {
  await openLongPassage(page, (await present('lighthouse.md')).deck);
  await page.clock.runFor(3_000);
  const readTop = () => page.locator('.speech').evaluate((script) => script.scrollTop);
  const before = await readTop();
  await page.keyboard.press('Shift+ArrowDown');
  await page.clock.runFor(2_000);
  await expect.poll(readTop).toBeGreaterThan(before + 60);
  await expect(recallButton(page)).toBeVisible();
});

test('who wants no motion gets none: the script is at its place at once', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, `${deck}presenter/`);
  const eye = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    const script = document.querySelector('.speech')?.getBoundingClientRect();
    const now = document.querySelector('.now')?.getBoundingClientRect();
    return ((now?.top ?? 0) - (script?.top ?? 0)) / (script?.height ?? 1);
  });
  expect(Math.abs(eye - 0.28)).toBeLessThan(0.01);
});

test('printed, the view is its script, all of it and nothing else', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('End');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.controls')).toBeHidden();
  await expect(page.locator('.side')).toBeHidden();
  const { top, bottom, height } = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('.part')].map((part) => part.getBoundingClientRect());
    return {
      top: (parts[0]?.top ?? 0) + scrollY,
      bottom: (parts.at(-1)?.bottom ?? 0) + scrollY,
      height: document.documentElement.scrollHeight,
    };
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeGreaterThan(top + 300);
  expect(bottom).toBeLessThanOrEqual(height + 1);
});
