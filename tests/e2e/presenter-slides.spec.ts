/** Looking slides up in the presenter view, and what else opens there. */
import { readFile, writeFile } from 'node:fs/promises';
import { findViolations } from './find-violations.ts';
import { measureContrast } from './measure-contrast.ts';
import { expect, expectPlace, openDeck, openPresenter, test } from './present.ts';

test('O lists all slides by sections: arrows choose one, Enter goes there, and the deck with it', async ({
  page,
  present,
  context,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  await presenter.keyboard.press('o');
  const list = presenter.getByRole('dialog', { name: 'All slides' });
  await expect(list.getByRole('heading')).toHaveText(['The lamp', 'The log']);
  await expect(list.locator('button:focus')).toContainText(/The lighthouse keeper.s log/);
  await presenter.keyboard.press('ArrowDown');
  await presenter.keyboard.press('ArrowDown');
  await presenter.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expectPlace(presenter, 'the-lamp', 0);
  await expectPlace(page, 'the-lamp', 0);
  await presenter.keyboard.press('o');
  await list.getByRole('button', { name: /The sea is loud/ }).click();
  await expectPlace(page, 'the-sea-is-loud-so-write-it', 0);
  await presenter.keyboard.press('o');
  await presenter.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expectPlace(presenter, 'the-sea-is-loud-so-write-it', 0);
});

test('G and a number go to that slide', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('g');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expectPlace(page, 'the-lamp', 0);
  // As a Japanese keyboard types it, whose Enter chooses among characters first.
  await page.keyboard.press('g');
  await page.keyboard.insertText('２');
  await page.locator('.finder input').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expectPlace(page, 'the-lamp', 0);
  await page.keyboard.press('Enter');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
});

test('/ finds what is said as well as what is shown', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('/');
  await page.keyboard.type('dark SECONDS');
  const found = page.locator('.finder [data-goto]:visible');
  await expect(found).toHaveCount(1);
  await expect(found.locator('small')).toHaveText(
    '…of the signal. The keeper counts the dark seconds as carefully as the bright ones.',
  );
  await expect(found.locator('mark')).toHaveText('dark seconds');
  await page.keyboard.press('Enter');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  await page.keyboard.press('/');
  await page.keyboard.type('submarine');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // What stands on a slide only is found, too.
  await page.keyboard.press('/');
  await page.keyboard.type('rhythm = flash');
  await expect(found).toHaveCount(1);
});

test('a clicker goes on though a list is open', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('o');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
});

test('the lamp tells whether the big screen is there', async ({ page, present, context }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  const lamp = page.locator('.lamp');
  await expect(lamp).toContainText('No big screen yet');
  await expect(lamp.getByRole('link', { name: 'Open the slides' })).toBeVisible();
  const second = await context.newPage();
  await openDeck(second, deck);
  await expect(lamp).toContainText('Big screen connected');
  await second.close();
  await expect(lamp).toContainText('Big screen lost, trying again');
});

test('saving the essay changes the open view, which keeps its place', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  const essay = await readFile(file, 'utf8');
  await writeFile(
    file,
    essay.replace('The keeper counts the dark seconds', 'Every keeper counts the dark seconds'),
  );
  await expect(page.locator('.now')).toContainText('Every keeper counts');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 1);
  const now = page.frameLocator('iframe[data-preview="now"]').locator('html');
  await expect(now).toHaveAttribute('data-slide', 'a-lamp-that-always-burns-warns-nobody');
  await expect(now).toHaveAttribute('data-step', '1');
});

test('the presenter view is dark on a light machine, until its speaker chooses', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await page.emulateMedia({ colorScheme: 'light' });
  await openDeck(page, `${deck}presenter/`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(18, 18, 18)');
  await page.keyboard.press('m');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 249, 244)');
  await openDeck(page, `${deck}presenter/`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 249, 244)');
});

for (const mode of ['dark', 'light'] as const) {
  test(`axe finds nothing in the presenter view, and all its texts have a contrast of 7 to 1, ${mode}`, async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout.md');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDeck(page, `${deck}presenter/`);
    if (mode === 'light') await page.keyboard.press('m');
    await expect(page.locator('html')).toHaveAttribute('data-mode', mode);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Space');
    const found = await findViolations(page, 'view');
    const low: string[] = [];
    const measure = async (where: string, root = 'body'): Promise<void> => {
      const measured = await measureContrast(page, root);
      expect(measured.texts, where).toBeGreaterThan(5);
      low.push(...measured.low.map((line) => `${where}: ${line}`));
    };
    await measure('view');
    for (const key of ['o', 't', '?']) {
      await page.keyboard.press(key);
      found.push(...(await findViolations(page, key)));
      await measure(key, 'dialog[open]');
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize({ width: 500, height: 800 });
    found.push(...(await findViolations(page, 'strip')));
    await measure('strip');
    await page.setViewportSize({ width: 390, height: 844 });
    found.push(...(await findViolations(page, 'phone')));
    await measure('phone');
    expect(found).toEqual([]);
    expect(low).toEqual([]);
  });
}

test('in windows of any size nothing runs out, and the script has lines', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, `${deck}presenter/`);
  // With its sign among the buttons.
  await page.keyboard.press('r');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Space');
  await page.keyboard.press('p');
  const found: string[] = [];
  for (const [width, height] of [
    [390, 844],
    [720, 450],
    [844, 390],
    [1920, 260],
    [780, 900],
    [1024, 700],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(page.locator('.now'), `${String(width)} × ${String(height)}`).toBeInViewport();
    const wrong = await page.evaluate(() => {
      const isOut = (part: Element): boolean => {
        const { left, right, width: wide } = part.getBoundingClientRect();
        return wide > 0 && (left < -1 || right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 1);
      };
      const parts = [...document.querySelectorAll('.top, .controls, .controls .key, .side, .pace')];
      const script = document.querySelector('.speech')?.getBoundingClientRect();
      const now = document.querySelector('.now')?.getBoundingClientRect();
      const seen =
        Math.min(now?.bottom ?? 0, script?.bottom ?? 0) - Math.max(now?.top ?? 0, script?.top ?? 0);
      const [current, coming, slot] = ['.current .frame', '.coming .frame', '.slot'].map((name) =>
        document.querySelector(name)?.getBoundingClientRect(),
      );
      const covers = (a: DOMRect | undefined, b: DOMRect | undefined): boolean =>
        a !== undefined && b !== undefined && a.right > b.left + 1 && a.bottom > b.top + 1;
      const next = document.querySelector('.controls .go')?.clientWidth ?? 0;
      return [
        ...parts.filter(isOut).map((part) => part.className),
        ...(seen > 40 ? [] : ['now']),
        ...(covers(current, coming) || covers(coming, slot) ? ['slides'] : []),
        ...(next > 90 ? [] : ['next']),
      ];
    });
    found.push(...wrong.map((name) => `${String(width)} × ${String(height)}: ${name}`));
  }
  expect(found).toEqual([]);
});

test('the screen is kept awake, again whenever the view comes back, and F fills it', async ({
  page,
  present,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: (kind: string) => Promise.resolve(asked.push(kind)) },
    });
    Element.prototype.requestFullscreen = function () {
      asked.push(`full ${this.localName}`);
      return Promise.resolve();
    };
  });
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  const readAsked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(await readAsked()).toEqual(['screen']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.keyboard.press('f');
  expect(await readAsked()).toEqual(['screen', 'screen', 'full html']);
});
