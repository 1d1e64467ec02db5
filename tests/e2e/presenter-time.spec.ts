/** The speaker's time: the pace, the timer, and what to do when it runs late. */
import type { Locator, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { expect, expectPlace, openDeck, test } from './present.ts';

/** Opens the view with a clock that stands until the test winds it. */
async function openWithClock(page: Page, deck: string): Promise<void> {
  await page.clock.install();
  await openDeck(page, `${deck}presenter/`);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 2_000));
}

function elapsedOf(page: Page): Locator {
  return page.locator('.top [data-show="elapsed"]');
}

/** The names on the line of sections that can be seen, from left to right: where each begins and ends. */
function readNames(page: Page): Promise<{ left: number; right: number }[]> {
  return page.locator('.map > li p:visible').evaluateAll((names) =>
    names.map((name) => {
      const words = document.createRange();
      words.selectNodeContents(name);
      const { left, right } = words.getBoundingClientRect();
      return { left, right };
    }),
  );
}

test('no name on the line of sections covers another one', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await page.setViewportSize({ width: 1000, height: 700 });
  await openWithClock(page, deck);
  for (let press = 0; press < 6; press += 1) {
    const names = await readNames(page);
    expect(names.length).toBeGreaterThan(1);
    for (const [index, { right }] of names.entries())
      expect(names[index + 1]?.left ?? Infinity).toBeGreaterThanOrEqual(right);
    await page.keyboard.press('Space');
    await page.clock.runFor(1_000);
  }
});

test('the current name begins below its own section, or ends there where it has no room', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  const said = 'The lamp burns all night, and nobody on the coast knows why it does. ';
  const sections = [14, 1, 9, 2].map(
    (count, at) => `## The longest of names, ${String(at)}\n\n${said.repeat(count)}`,
  );
  await writeFile(file, `---\ntitle: T\nlang: en\n---\n\n${sections.join('\n\n')}\n`);
  await page.setViewportSize({ width: 1280, height: 720 });
  const read = async () => (await page.request.get(`${deck}presenter/`)).text();
  await expect.poll(read).toContain('names, 3');
  await openWithClock(page, deck);
  const place = (index: number) =>
    page
      .locator('.map > li')
      .nth(index)
      .evaluate((section) => {
        const [own, name] = [section, section.querySelector('p')].map((each) =>
          each?.getBoundingClientRect(),
        );
        return {
          isHere: section.matches('.here'),
          left: (name?.left ?? 0) - (own?.left ?? 0),
          right: (name?.right ?? 0) - (own?.right ?? 0),
        };
      });
  for (const [index, side] of [
    [1, 'left'],
    [2, 'left'],
    [3, 'right'],
  ] as const) {
    while (!(await place(index)).isHere) {
      await page.keyboard.press('Space');
      await page.clock.runFor(1_000);
    }
    expect((await place(index))[side]).toBeCloseTo(0, 0);
  }
});

test('no name on the line of sections is broken within a word', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  const said = 'The lamp burns all night, and nobody on the coast knows why it does. ';
  const sections = ['Why', 'Misunderstandings', 'Lenses'].map(
    (name, at) => `## ${name}\n\n${said.repeat(at === 2 ? 60 : 1)}`,
  );
  await writeFile(file, `---\ntitle: T\nlang: en\n---\n\n${sections.join('\n\n')}\n`);
  await page.setViewportSize({ width: 1280, height: 720 });
  const read = async () => (await page.request.get(`${deck}presenter/`)).text();
  await expect.poll(read).toContain('Misunderstandings');
  await openWithClock(page, deck);
  await page.keyboard.press('End');
  await page.clock.runFor(1_000);
  const names = page.locator('.map > li b:visible');
  await expect(names).toHaveText(['Lenses']);
  await page.keyboard.press('Home');
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Space');
    await page.clock.runFor(1_000);
    const lines = await names.evaluateAll((all) => all.map((name) => name.getClientRects().length));
    expect(lines).toEqual(lines.map(() => 1));
  }
});

test('names on the line of sections have two lines before any of them is cut', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  const names = [
    'Why the cache was the wrong place',
    'What we measured in the first month',
    'How a reader can repeat all of it',
  ];
  const section = (name: string) => `## ${name}\n\nThe lamp burns, and nobody knows why.`;
  await writeFile(file, `---\ntitle: T\nlang: en\n---\n\n${names.map(section).join('\n\n')}\n`);
  await page.setViewportSize({ width: 1024, height: 768 });
  const read = async () => (await page.request.get(`${deck}presenter/`)).text();
  await expect.poll(read).toContain('How a reader');
  await openDeck(page, `${deck}presenter/`);
  const cut = await page
    .locator('.map > li p')
    .evaluateAll((all) =>
      all
        .filter(
          (name) => name.scrollHeight > name.clientHeight + 1 || name.scrollWidth > name.clientWidth + 1,
        )
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
});

test('the pace is told against the plan, with an arrow and a word', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openWithClock(page, deck);
  const pace = page.locator('.pace');
  await expect(pace).toBeHidden();
  await page.keyboard.press('Space');
  await page.clock.runFor(2_000);
  await expect(pace).toHaveText('on time');
  await page.keyboard.press('End');
  await page.clock.runFor(1_000);
  await expect(pace).toHaveText(/^\d+:\d\d ahead$/);
  await expect(pace.locator('.arrow')).toBeVisible();
  await page.keyboard.press('Home');
  await page.clock.runFor(100_000);
  await expect(pace).toHaveText(/^\d+:\d\d behind$/);
  await expect(pace).toHaveClass(/\blate\b/);
});

test('the map of sections is filled as far as the talk is', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openWithClock(page, deck);
  const sections = page.getByRole('list', { name: 'Sections' }).getByRole('listitem');
  await expect(sections.filter({ hasText: 'The lamp' })).toHaveCount(1);
  while ((await page.locator('html').getAttribute('data-slide')) !== 'the-log')
    await page.keyboard.press('Space');
  await page.clock.runFor(500);
  await expect(sections.filter({ hasText: 'The log' })).toHaveAttribute('aria-current', 'step');
  const filled = await sections.evaluateAll((all) =>
    all.map((section) => Number(section.style.getPropertyValue('--filled'))),
  );
  expect(filled).toEqual([1, 1, 0]);
});

test('the timer outlives a reload, and is set back only on purpose, which can be undone', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openWithClock(page, deck);
  const elapsed = elapsedOf(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(30_000);
  await expect(elapsed).toHaveText('0:30');
  await page.reload();
  await page.clock.runFor(5_000);
  await expect(elapsed).toHaveText('0:35');
  await elapsed.click();
  await page.getByRole('button', { name: 'Set the timer to 0:00' }).click();
  await page.keyboard.press('Escape');
  await page.clock.runFor(5_000);
  await expect(elapsed).toHaveText('0:00');
  await page.keyboard.press('u');
  await page.clock.runFor(300);
  await expect(elapsed).toHaveText('0:35');
});

test('P stops the timer for a question, which cannot be overlooked, and starts it again', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openWithClock(page, deck);
  const elapsed = elapsedOf(page);
  await page.keyboard.press('Space');
  await page.clock.runFor(65_000);
  await expect(elapsed).toHaveText('1:05');
  await page.keyboard.press('p');
  await page.clock.runFor(10_000);
  await expect(elapsed).toHaveText('1:05');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(page.locator('.pace')).toHaveText('paused');
  // To answer one may leaf through the slides; only the speaker goes on.
  await page.keyboard.press('Space');
  await page.clock.runFor(10_000);
  await expect(elapsed).toHaveText('1:05');
  await expect(page.locator('.pace')).toHaveText('paused');
  await page.keyboard.press('p');
  await page.clock.runFor(1_000);
  await expect(elapsed).toHaveText('1:06');
  await expect(page.locator('.pace')).not.toHaveText('paused');
});

test('before the first step forward no time runs, and going back starts none', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openWithClock(page, deck);
  await page.keyboard.press('PageUp');
  await page.clock.runFor(20_000);
  await expect(elapsedOf(page)).toHaveText('0:00');
  await expectPlace(page, 'title', 0);
});

const slowly = { essay: 'lighthouse.md', settings: 'pace: 30' };

test('running late, it says what to skip; K skips it in both windows, and U takes that back', async ({
  page,
  context,
  present,
}) => {
  const { deck } = await present(slowly);
  const audience = await context.newPage();
  await openDeck(audience, deck);
  await openWithClock(page, deck);
  const panel = page.locator('.hint');
  await page.keyboard.press('Space');
  await page.clock.runFor(85_000);
  await expect(panel).toBeHidden();
  await page.clock.runFor(30_000);
  await expect(panel).toContainText('Skip these to end on time');
  await expect(page.locator('.map .cut')).not.toHaveCount(0);
  const offered = (await panel.getAttribute('data-offered'))?.split(' ') ?? [];
  await page.keyboard.press('k');
  await expect(panel).toBeHidden();
  await expect(page.locator('.spoken.skipped')).toHaveCount(offered.length);
  await expect(page.getByText(`Skipped slides: ${String(offered.length)}.`)).toBeVisible();
  await page.keyboard.press('Space');
  await expectPlace(audience, 'a-lamp-that-always-burns-warns-nobody', 1);
  const seen = new Set<string>();
  for (let press = 0; press < 20; press += 1) {
    await audience.keyboard.press('Space');
    seen.add((await audience.locator('html').getAttribute('data-slide')) ?? '');
  }
  expect(offered.filter((slide) => seen.has(slide))).toEqual([]);
  expect(seen).toContain('closing');
  await expectPlace(page, 'closing', 0);
  await page.keyboard.press('u');
  await expect(page.locator('.spoken.skipped')).toHaveCount(0);
});

test('who keeps the slides is asked again when the talk is another minute later', async ({
  page,
  present,
}) => {
  const { deck } = await present(slowly);
  await openWithClock(page, deck);
  const panel = page.locator('.hint');
  await page.keyboard.press('Space');
  await page.clock.runFor(108_000);
  await expect(panel).toBeVisible();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(panel).toBeHidden();
  await page.clock.runFor(50_000);
  await expect(panel).toBeHidden();
  await page.clock.runFor(15_000);
  await expect(panel).toBeVisible();
});

test('where it is too late to end on time, it says so, and what can go at least; after an undo it asks again', async ({
  page,
  present,
}) => {
  const { deck } = await present(slowly);
  await openWithClock(page, deck);
  await page.keyboard.press('Space');
  await page.clock.runFor(900_000);
  const panel = page.locator('.hint');
  await expect(panel).toContainText('Too late to end on time, but these can be skipped');
  await expect(panel.getByRole('button', { name: /^Skip \d+:\d\d/ })).toBeVisible();
  await page.keyboard.press('k');
  await expect(panel).toBeHidden();
  await page.keyboard.press('u');
  await page.clock.runFor(500);
  await expect(panel).toContainText('Too late to end on time');
});

for (const [width, height] of [
  [1280, 720],
  [1024, 600],
  [1024, 768],
  [1366, 768],
  [1440, 900],
] as const) {
  test(`in a window of ${String(width)} × ${String(height)} the question shows what can go and both answers, the clock’s sheet all its buttons`, async ({
    page,
    present,
  }) => {
    const { deck } = await present(slowly);
    await openWithClock(page, deck);
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Space');
    await page.clock.runFor(900_000);
    const panel = page.locator('.hint');
    for (const button of await panel.getByRole('button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
    const all = await panel.getByRole('listitem').count();
    expect(all).toBeGreaterThan(3);
    for (const slide of Array.from({ length: height < 700 ? 2 : Math.min(all, 5) }).keys())
      await expect(panel.getByRole('listitem').nth(slide)).toBeInViewport({ ratio: 0.95 });
    await page.keyboard.press('t');
    const sheet = page.getByRole('dialog', { name: 'Time' });
    for (const button of await sheet.getByRole('button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
  });
}
