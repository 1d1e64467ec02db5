import type { Page } from '@playwright/test';
import { awaitRest, expect, expectPlace, openDeck, test } from './present.ts';

const points = '#/the-old-lamp-burns-whale-oil';

/** The text of what has the focus; empty where nothing has. */
function readFocus(page: Page): Promise<string> {
  return page.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
  );
}

/** Expects the deck to be at this slide and step, and Tab to go on from its beginning. */
async function expectStart(page: Page, slide: string, step: number): Promise<void> {
  await expectPlace(page, slide, step);
  await awaitRest(page);
}

/** The links that Tab reaches from where it stands, up to the end of the page. */
async function tabThrough(page: Page): Promise<string[]> {
  const reached: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const text = await readFocus(page);
    if (text === '') break;
    reached.push(text);
  }
  return reached;
}

test('Tab reaches the links that are shown, and none of a hidden slide or of a step to come', async ({
  page,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, `${deck}${points}`);
  expect(await tabThrough(page)).toEqual(['old lamp']);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expectPlace(page, points.slice(2), 2);
  await page.keyboard.press('Shift+Tab');
  expect(await readFocus(page)).toBe('engineers');
  await page.keyboard.press('Home');
  await expectStart(page, 'title', 0);
  expect(await tabThrough(page)).toEqual([]);
});

test('after a move Tab goes on from the new slide, forward and back', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, `${deck}${points}`);
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toBe('old lamp');
  await page.keyboard.press('End');
  await expectStart(page, 'closing', 0);
  expect(await readFocus(page)).toBe('');
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toBe('example.org/harbour');
  await page.keyboard.press('Home');
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Space');
  await expectStart(page, points.slice(2), 0);
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toBe('old lamp');
});

test('a link that has the focus shows it, and Enter follows it', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}#/the-log-ends-in-the-middle-of`);
  const link = page.getByRole('link', { name: 'the lamp' });
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expectPlace(page, 'the-lamp', 0);
});

/** Shows the overview, and waits until its arrows lead to what is seen. */
async function openOverview(page: Page): Promise<void> {
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview section.slide[data-number]').first()).toBeAttached();
}

test('in the overview arrows choose a slide, Enter takes it, and Tab reaches no other slide', async ({
  page,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  await openOverview(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectPlace(page, 'what-burns', 0);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'what-burns');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expectStart(page, points.slice(2), 0);
  expect(await tabThrough(page)).toEqual(['old lamp', 'new lamp', 'engineers']);
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal')).not.toHaveClass(/\boverview\b/);
  await expectPlace(page, points.slice(2), 0);
});

test('in the Arabic overview the left arrow leads to the next section', async ({ page, present }) => {
  const { deck } = await present('arabic.md');
  await openDeck(page, deck);
  await openOverview(page);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'title');
  await page.keyboard.press('ArrowRight');
  await expectPlace(page, 'title', 0);
});

test('the full stop blacks the screen out as B does, and no key that is not listed does', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('.');
  await expect(page.locator('.reveal')).toHaveClass(/\bpaused\b/);
  await page.keyboard.press('.');
  await expect(page.locator('.reveal')).not.toHaveClass(/\bpaused\b/);
  // What reveal.js has besides is not in the list of keys.
  await page.keyboard.press('Space');
  const place = await page.locator('html').getAttribute('data-slide');
  for (const key of [
    'p',
    'v',
    '/',
    'n',
    'h',
    'j',
    'k',
    ';',
    'a',
    'Enter',
    'Alt+ArrowRight',
    'Shift+ArrowRight',
  ])
    await page.keyboard.press(key);
  await expect(page.locator('.reveal')).not.toHaveClass(/\bpaused\b/);
  await expect(page.locator('html')).toHaveAttribute('data-slide', place ?? '');
  await page.keyboard.press('Shift+Space');
  await expectPlace(page, 'title', 0);
});

test('? lists the keys; Escape and ? close the list, and the deck stays where it is', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeHidden();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await expect(list).toContainText('Presenter view');
  await expect(list.getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectPlace(page, 'title', 0);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.locator('.reveal')).not.toHaveClass(/\boverview\b/);
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await page.keyboard.press('?');
  await expect(list).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
});

test('the list of keys is seen whole at 1280 × 720', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  await expect(list).toBeVisible();
  expect(await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
});

test('in a low window the list of keys is shown from its beginning, in deck and presenter view', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await page.setViewportSize({ width: 720, height: 450 });
  for (const address of [deck, `${deck}presenter/`]) {
    await openDeck(page, address);
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await expect(list.getByText('Space', { exact: true })).toBeInViewport({ ratio: 1 });
    await expect(list.getByRole('button')).toBeFocused();
    await expect(list.getByText('Take back a line')).toHaveCount(1);
  }
});

test('the list of keys speaks the talk’s language', async ({ page, present }) => {
  const { deck } = await present('arabic.md');
  await openDeck(page, deck);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'المفاتيح' });
  await expect(list).toHaveCSS('direction', 'rtl');
  await expect(list.locator('dl > div').first()).toContainText('←');
});

test('G asks for a slide’s number and Enter goes there; what is typed is for nothing else', async ({
  page,
  present,
}) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  const ids = await page.locator('.slides [data-slide-id]').evaluateAll((all) => all.map(({ id }) => id));
  const field = page.getByRole('textbox', { name: 'Go to slide' });
  const ask = async () => {
    await page.keyboard.press('g');
    await expect(field).toBeFocused();
  };
  await ask();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expectPlace(page, ids[6] ?? '', 0);
  await expect(field).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'title');
  await ask();
  await expect(field).toHaveValue('');
  await page.keyboard.type('f b 9');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await ask();
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await expect(field).toHaveAttribute('placeholder', `1–${String(ids.length)}`);
  await page.keyboard.type('١٢');
  await page.keyboard.press('Enter');
  await expectPlace(page, ids[11] ?? '', 0);
});

test('a move from elsewhere leaves the field for a slide’s number as it is', async ({ page, present }) => {
  const { deck } = await present('every-layout.md');
  await openDeck(page, deck);
  const field = page.getByRole('textbox', { name: 'Go to slide' });
  await page.keyboard.press('g');
  await expect(field).toBeFocused();
  await page.evaluate(() => {
    location.hash = '#/closing';
  });
  await expectPlace(page, 'closing', 0);
  await awaitRest(page);
  await page.keyboard.type('1');
  await expect(field).toHaveValue('1');
  await page.keyboard.press('Enter');
  await expectPlace(page, 'title', 0);
});
