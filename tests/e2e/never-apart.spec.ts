/** Deck and presenter view through anything that happens on a day: moves on either side, reloads, closings, a channel that fails. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, openDeck, test } from './present.ts';
import { pressMany, readShown, startChance } from './random-moves.ts';

const moves = 1_000;
/** Moves between two looks. */
const batch = 40;
/** Every so many batches a window is loaded anew, or closed and opened again. */
const reloadEach = 4;

type Side = 'deck' | 'presenter';
type Windows = Record<Side, Page>;

/** Puts a switch into every window that cuts its channel. */
async function makeCuttable(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const Uncut = BroadcastChannel;
    const isCut = () => document.documentElement.hasAttribute('data-cut');
    Object.assign(window, {
      BroadcastChannel: class extends Uncut {
        override postMessage(message: unknown): void {
          if (!isCut()) super.postMessage(message);
        }
        override addEventListener(type: string, listener: EventListener): void {
          super.addEventListener(type, (event) => {
            if (!isCut()) listener(event);
          });
        }
      },
    });
  });
}

function setCut({ deck, presenter }: Windows, isCut: boolean): Promise<unknown> {
  return Promise.all(
    [deck, presenter].map((page) =>
      page.evaluate((cut) => document.documentElement.toggleAttribute('data-cut', cut), isCut),
    ),
  );
}

async function readElapsed(presenter: Page): Promise<number> {
  const text = await presenter.locator('.top [data-show="elapsed"]').textContent();
  const [minutes = 0, seconds = 0] = (text ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
}

/** The clock stands, so what waits for it while the page is loaded needs it wound. */
async function load(page: Page, go: () => Promise<unknown>): Promise<void> {
  await go();
  await expect(async () => {
    await page.clock.runFor(100);
    await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 1 });
  }).toPass();
}

test('1,000 moves on either side, with windows and channel failing, never part them or lose the time', async ({
  context,
  present,
}) => {
  const { deck: address } = await present('every-layout.md');
  const chance = startChance(1_911);
  const { random, choose } = chance;
  await makeCuttable(context);
  const windows: Windows = { deck: await context.newPage(), presenter: await context.newPage() };
  const addressOf = (side: Side) => (side === 'deck' ? address : `${address}presenter/`);
  await context.clock.install();
  for (const side of ['deck', 'presenter'] as const) await openDeck(windows[side], addressOf(side));
  await context.clock.pauseAt(await windows.deck.evaluate(() => Date.now() + 2_000));
  let elapsed = 0;
  let parted = 0;

  for (let done = 0; done < moves; done += batch) {
    const round = done / batch;
    const isCut = random() < 0.25;
    if (isCut) await setCut(windows, true);
    for (const side of ['deck', 'presenter'] as const) {
      await pressMany(windows[side], chance, batch / 2);
    }
    if (isCut) {
      if ((await readShown(windows.deck)) !== (await readShown(windows.presenter))) parted += 1;
      await setCut(windows, false);
    }
    if (round % reloadEach === reloadEach - 1) {
      const side = choose<Side>(['deck', 'presenter']);
      if (random() < 0.5) await load(windows[side], () => windows[side].reload());
      else {
        await windows[side].close();
        const fresh = await context.newPage();
        windows[side] = fresh;
        await load(fresh, () => fresh.goto(addressOf(side)));
      }
    }
    // A second later by their own clocks; messages then take what time they need.
    await context.clock.runFor(1_000);
    const where = `after ${String(done + batch)} moves`;
    await expect
      .poll(async () => (await readShown(windows.deck)) === (await readShown(windows.presenter)), {
        message: where,
        intervals: [5, 20, 50, 100],
      })
      .toBe(true);
    const now = await readElapsed(windows.presenter);
    expect(now - elapsed, where).toBeGreaterThanOrEqual(round === 0 ? 0 : 1);
    elapsed = now;
  }
  expect(parted, 'cuts that were felt').toBeGreaterThan(3);
});
