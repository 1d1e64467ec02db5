/** A phone and a laptop give one talk, and those who have the deck's address follow it. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { test as base, expect, expectPlace, fixture, openDeck } from './present.ts';
import { pressMany, readShown, startChance } from './random-moves.ts';
import { presentRemotely, type RemotePresentation } from './present-remotely.ts';

const points = 'a-lamp-that-always-burns-warns-nobody';

/** Browsers of other devices share nothing with this one's. */
const test = base.extend<{ talk: RemotePresentation & { network: string }; phone: BrowserContext }>({
  talk: async ({}, use) => {
    const talk = await presentRemotely(fixture('lighthouse.md'));
    const { network } = talk;
    test.skip(network === undefined, 'This machine is in no network.');
    await use({ ...talk, network: network ?? '' });
    await talk.stop();
  },
  phone: async ({ browser }, use) => {
    const phone = await openPhone(browser);
    await use(phone);
    await phone.close();
  },
});

/** A phone whose clock is an hour ahead. */
async function openPhone(browser: Browser): Promise<BrowserContext> {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await phone.addInitScript(() => {
    const { now } = Date;
    Date.now = () => now() + 3_600_000;
  });
  return phone;
}

async function join(phone: BrowserContext, talk: RemotePresentation): Promise<Page> {
  const presenter = await phone.newPage();
  await presenter.goto(talk.invitation());
  await presenter.waitForURL('**/presenter/');
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  return presenter;
}

function readPlace(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { slide, step } = document.documentElement.dataset;
    return `${slide ?? ''}/${step ?? ''}`;
  });
}

/** Milliseconds until all show the same. */
async function waitForAgreement(...pages: Page[]): Promise<number> {
  const start = performance.now();
  await expect
    .poll(async () => new Set(await Promise.all(pages.map(readPlace))).size, { intervals: [20] })
    .toBe(1);
  return performance.now() - start;
}

/** Seconds on the presenter view's clock. */
async function readElapsed(presenter: Page): Promise<number> {
  const text = (await presenter.locator('.top b[data-show="elapsed"]').textContent()) ?? '';
  const [minutes = NaN, seconds = NaN] = text.split(':').map(Number);
  return minutes * 60 + seconds;
}

test('a phone that scans the code steers the deck and follows it, with one timer', async ({
  page,
  talk,
  phone,
}) => {
  await openDeck(page, talk.deck);
  const presenter = await join(phone, talk);
  await expect(presenter.locator('[data-lamp="seen"]')).toBeAttached();
  await presenter.keyboard.press('Space');
  await expectPlace(page, points, 0);
  await page.keyboard.press('Space');
  await expectPlace(presenter, points, 1);
  await expect(presenter.locator('.now')).toContainText('The keeper counts the dark seconds');
  await presenter.keyboard.press('b');
  await expect(page.locator('.reveal')).toHaveClass(/\bpaused\b/);
  await page.keyboard.press('b');
  const here = await page.context().newPage();
  await openDeck(here, `${talk.deck}presenter/`);
  await expect.poll(() => readElapsed(presenter)).toBeGreaterThan(0);
  const [there, own] = await Promise.all([readElapsed(presenter), readElapsed(here)]);
  expect(Math.abs(there - own)).toBeLessThanOrEqual(1);
  expect(there).toBeLessThan(60);
});

test('a deck that is opened after the phone’s presenter view begins where that is', async ({
  page,
  talk,
  phone,
}) => {
  const presenter = await join(phone, talk);
  await presenter.keyboard.press('Space');
  await presenter.keyboard.press('Space');
  await expectPlace(presenter, points, 1);
  await openDeck(page, talk.deck);
  await expectPlace(page, points, 1);
});

test('what the speaker presses while the phone is still connecting begins the talk', async ({
  page,
  talk,
  phone,
}) => {
  // Of two windows that know nothing of each other, the one with the later name would win.
  await phone.addInitScript(() => {
    Math.random = () => 0.1;
  });
  await page.addInitScript(() => {
    Math.random = () => 0.9;
  });
  const presenter = await phone.newPage();
  const held: (() => void)[] = [];
  let isHeld = true;
  await presenter.routeWebSocket('**/socket', (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const pass = (): void => {
        server.send(message);
      };
      if (isHeld) held.push(pass);
      else pass();
    });
  });
  await presenter.goto(talk.invitation());
  await presenter.waitForURL('**/presenter/');
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  await presenter.keyboard.press('Space');
  await presenter.keyboard.press('Space');
  await expectPlace(presenter, points, 1);
  isHeld = false;
  for (const pass of held) pass();
  await openDeck(page, talk.deck);
  await expectPlace(page, points, 1);
  await expectPlace(presenter, points, 1);
});

test('both sides agree again after the server was stopped, whoever moved meanwhile', async ({
  page,
  talk,
  phone,
}) => {
  await openDeck(page, talk.deck);
  const presenter = await join(phone, talk);
  await presenter.keyboard.press('Space');
  await expectPlace(page, points, 0);
  const delays: number[] = [];
  for (const [moved, other] of [
    [page, presenter],
    [presenter, page],
    [page, presenter],
  ] as const) {
    const before = await readPlace(other);
    await talk.stop();
    await moved.keyboard.press('Space');
    await expect.poll(() => readPlace(moved)).not.toBe(before);
    expect(await readPlace(other)).toBe(before);
    await talk.start();
    delays.push(await waitForAgreement(page, presenter));
    expect(await readPlace(other)).not.toBe(before);
  }
  console.log(`Agreed after ${delays.map(Math.round).join(', ')} ms.`);
  const start = performance.now();
  await presenter.reload();
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  const reloading = performance.now() - start;
  // The machine may have been busy at one of them, or at all: then it takes its time to load a page as well.
  expect(Math.min(...delays)).toBeLessThan(Math.max(1000, 2 * reloading));
  await waitForAgreement(page, presenter);
  await expect.poll(() => readElapsed(presenter)).toBeGreaterThan(0);
});

test('1,000 moves on either device, with reloads and stops of the server, never part them or lose the time', async ({
  page,
  talk,
  phone,
}) => {
  await openDeck(page, talk.deck);
  const presenter = await join(phone, talk);
  await presenter.keyboard.press('Space');
  const chance = startChance(7);
  const [rounds, moves] = [20, 50];
  for (let round = 1; round <= rounds; round += 1) {
    const isStopped = round % 8 === 0;
    if (isStopped) await talk.stop();
    await Promise.all([page, presenter].map((side) => pressMany(side, chance, moves / 2)));
    if (isStopped) await talk.start();
    if (round % 6 === 0) {
      const side = chance.choose([page, presenter]);
      await side.reload();
      await expect(side.locator('html[data-ready]')).toBeAttached();
    }
    await expect
      .poll(async () => new Set(await Promise.all([page, presenter].map(readShown))).size, {
        message: `after ${String(round * moves)} moves`,
        intervals: [20],
      })
      .toBe(1);
  }
  expect(await readElapsed(presenter)).toBeGreaterThan(0);
});

test('one who has the deck’s address follows, cannot steer, lets go and comes back', async ({
  page,
  talk,
  browser,
}) => {
  const guest = await browser.newContext();
  const follower = await guest.newPage();
  await openDeck(page, talk.deck);
  await page.keyboard.press('Space');
  await openDeck(follower, talk.network);
  await expectPlace(follower, points, 0);
  await page.keyboard.press('b');
  await expect(follower.locator('.reveal')).toHaveClass(/\bpaused\b/);
  await page.keyboard.press('b');
  await expect(follower.locator('.reveal')).not.toHaveClass(/\bpaused\b/);
  const back = follower.getByRole('button', { name: 'Back to the talk' });
  await expect(back).toBeHidden();
  // While the black fades it takes the pointer.
  await expect(page.locator('.pause-overlay')).toBeHidden();
  await page.keyboard.press('d');
  await expect(page.locator('.ink')).toHaveCSS('pointer-events', 'auto');
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(400, 350);
  await page.mouse.up();
  const ink = follower.locator('.ink polyline');
  await expect(ink).not.toHaveCount(0);

  await follower.keyboard.press('PageUp');
  await expectPlace(follower, 'title', 0);
  await expect(back).toBeVisible();
  await expect(ink).toHaveCount(0);
  await page.keyboard.press('Space');
  await expectPlace(page, points, 1);
  await expectPlace(follower, 'title', 0);
  await back.click();
  await expectPlace(follower, points, 1);
  await expect(back).toBeHidden();
  await follower.keyboard.press('Space');
  await expect(back).toBeVisible();
  await follower.keyboard.press('t');
  await expectPlace(follower, points, 1);

  await expect(follower.locator('.notes, .said')).toHaveCount(0);
  await follower.keyboard.press('s');
  expect(guest.pages()).toHaveLength(1);
  expect((await follower.goto(`${talk.network}presenter/`))?.status()).toBe(403);
  expect(talk.lines.filter((line) => line.startsWith('Refused'))).toHaveLength(1);
  await guest.close();
});

test('a phone held upright scrolls to what is shown, until it is scrolled by hand', async ({
  page,
  talk,
  browser,
}) => {
  const guest = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const follower = await guest.newPage();
  await openDeck(page, talk.deck);
  await openDeck(follower, talk.network);
  await page.keyboard.press('End');
  await expectPlace(page, 'closing', 0);
  await expect(follower.locator('html')).toHaveAttribute('data-slide', 'closing');
  await expect(follower.locator('.said')).toHaveCount(0);
  await follower.mouse.wheel(0, -3000);
  await expect(follower.getByRole('button', { name: 'Back to the talk' })).toBeVisible();
  await guest.close();
});

test('a code works once, and the button Phone shows a new one', async ({ page, talk, phone, browser }) => {
  await join(phone, talk);
  const late = await browser.newContext();
  const second = await late.newPage();
  await second.goto(talk.invitation());
  await expect(second.getByText('This code is no longer valid')).toBeVisible();
  expect(second.url()).toBe(`${talk.network}join/`);
  expect(talk.lines.at(-1)).toMatch(/^Refused \S+: spent secret, for \/lighthouse\/join\/$/);

  await openDeck(page, `${talk.deck}presenter/`);
  await page.getByRole('button', { name: 'Phone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Phone' });
  await expect(dialog.getByRole('img')).toBeVisible();
  const address = (await dialog.getByRole('link').getAttribute('href')) ?? '';
  expect(address).not.toBe(talk.invitation());
  await second.goto(address);
  await second.waitForURL(`${talk.network}presenter/`);
  await late.close();
});
