/** What the speaker sees, and does. */
import type { Locator } from '@playwright/test';
import { expect, expectPlace, openDeck, openPresenter, test } from './present.ts';

const points = 'a-lamp-that-always-burns-warns-nobody';

test('S opens the presenter view, whose script follows every press', async ({ page, present, context }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const presenter = await opened;
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  const now = presenter.locator('.now');
  await page.keyboard.press('Space');
  await expect(now).toContainText('Ships learn to look past it');
  await expect(now).not.toContainText('The keeper counts');
  await page.keyboard.press('Space');
  await expect(now).toContainText('The keeper counts the dark seconds');
  await expect(now).not.toContainText('Ships learn');
  await expectPlace(presenter, points, 1);
});

test('S again opens no second presenter view: the one that is open shows itself', async ({
  page,
  present,
  context,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  await page.keyboard.press('s');
  await expect(presenter.locator('html[data-called]')).toBeAttached();
  const opened = context.waitForEvent('page');
  await presenter.close();
  await page.keyboard.press('s');
  await opened;
  expect(context.pages()).toHaveLength(2);
});

test('the deck follows the presenter view, by its keys and its buttons', async ({
  page,
  present,
  context,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  await presenter.keyboard.press('Space');
  await expectPlace(page, points, 0);
  await presenter.getByRole('button', { name: 'Next' }).click();
  await expectPlace(page, points, 1);
  await presenter.keyboard.press('Space');
  await expectPlace(page, 'the-lamp', 0);
  await presenter.keyboard.press('PageUp');
  await expectPlace(page, points, 1);
  await presenter.getByRole('button', { name: 'Back' }).click();
  await expectPlace(page, points, 0);
  await presenter.keyboard.press('End');
  await expectPlace(page, 'closing', 0);
  await presenter.keyboard.press('Home');
  await expectPlace(page, 'title', 0);
  await presenter.keyboard.press('b');
  await expect(page.locator('.reveal')).toHaveClass(/\bpaused\b/);
  await expect(presenter.getByRole('button', { name: 'Black screen' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await presenter.keyboard.press('PageDown');
  await expect(page.locator('.reveal')).not.toHaveClass(/\bpaused\b/);
  await expectPlace(page, 'title', 0);
});

test('it shows the current slide and the next step', async ({ page, present, context }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  const [now, next] = (['now', 'next'] as const).map((name) =>
    presenter.frameLocator(`iframe[data-preview="${name}"]`).locator('html'),
  ) as [Locator, Locator];
  await expect(now).toHaveAttribute('data-slide', 'title');
  // Words and slide come together, with one frame.
  const seen = await presenter.evaluateHandle(() => {
    const small = document.querySelector<HTMLIFrameElement>('iframe[data-preview="now"]')?.contentDocument;
    const moved = new Promise((told) => {
      new MutationObserver(told).observe(document.documentElement, { attributeFilter: ['data-slide'] });
    });
    // In an object, for a bare promise would be waited for.
    return {
      shown: moved.then(() => [
        document.querySelector('.now')?.textContent,
        small?.querySelector('.present')?.id,
      ]),
    };
  });
  await page.keyboard.press('Space');
  expect(await seen.evaluate(({ shown }) => shown)).toEqual([expect.stringContaining('A lamp'), points]);
  await expect(next).toHaveAttribute('data-step', '1');
  await expect(presenter.locator('.current h2')).toContainText('Slide 2 of');
  await expect(presenter.locator('.current h2')).toContainText('point 1 of 2');
});

test('its small slides show at each step what the deck shows', async ({ page, present, context }) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  const small = presenter.frameLocator('iframe[data-preview="now"]').locator('html');
  /** The place, the text, the steps that are there, and the lines of code in focus. */
  const readMarks = (html: HTMLElement): string => {
    const slide = html.querySelector('.slide.present[data-slide-id]');
    const { slide: id, step } = html.dataset;
    const marks = ['.fragment.visible', '.current-fragment', '.code-block.stepped', '.line.on'].map((mark) =>
      [...(slide?.querySelectorAll(mark) ?? [])].map((part) => part.querySelector('p')?.textContent ?? mark),
    );
    return JSON.stringify([id, step, marks]);
  };
  const seen = new Set<string>();
  for (let now = await page.locator('html').evaluate(readMarks); !seen.has(now);) {
    seen.add(now);
    await expect.poll(() => small.evaluate(readMarks), { intervals: [10] }).toBe(now);
    await page.keyboard.press('PageDown');
    now = await page.locator('html').evaluate(readMarks);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('it has every step of the deck', async ({ page, present, context }) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  const presenter = await openPresenter(context, deck);
  const inDeck = await page
    .locator('.slides [data-slide-id]')
    .evaluateAll((slides) =>
      slides.map((slide) => [slide.id, slide.querySelectorAll('.fragment').length + 1]),
    );
  const inScript = await presenter
    .locator('.spoken')
    .evaluateAll((slides) =>
      slides.map((slide) => [slide.getAttribute('data-spoken'), slide.querySelectorAll('.part').length]),
    );
  expect(inScript).toEqual(inDeck);
});
