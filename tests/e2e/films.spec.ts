import type { Page } from '@playwright/test';
import { expect, expectPlace, openDeck, test } from './present.ts';

const essay = 'films/films.md';

/** Opens the deck at one of its slides. */
async function openSlide(page: Page, deck: string, slide: string): Promise<void> {
  await openDeck(page, `${deck}#/${slide}`);
  await expectPlace(page, slide, 0);
}

/** A player of the slide that is shown. */
const playerOf = (page: Page, slide: string) => page.locator(`#${slide} :is(video, audio)`);
const isPlaying = (player: HTMLMediaElement) => !player.paused && player.currentTime > 0;

test('a film plays where it stands, waits to be started, and stops when its slide is left', async ({
  page,
  present,
}) => {
  const { deck } = await present(essay);
  await openSlide(page, deck, 'the-lamp-in-its-rhythm');
  const player = playerOf(page, 'the-lamp-in-its-rhythm');
  await expect(player).toBeVisible();
  expect(await player.evaluate((film: HTMLVideoElement) => [film.paused, film.controls])).toEqual([
    true,
    true,
  ]);
  await player.evaluate((film: HTMLVideoElement) => film.play());
  await expect.poll(() => player.evaluate(isPlaying)).toBe(true);
  await page.keyboard.press('PageDown');
  await expectPlace(page, 'the-lamp-once-more', 0);
  await expect.poll(() => player.evaluate((film: HTMLVideoElement) => film.paused)).toBe(true);
});

test('a film starts by itself only if its essay says so, when its slide is shown, and without a sound', async ({
  page,
  present,
}) => {
  const { deck } = await present(essay);
  await openDeck(page, deck);
  const player = playerOf(page, 'the-lamp-once-more');
  expect(await player.evaluate((film: HTMLVideoElement) => film.paused)).toBe(true);
  await openSlide(page, deck, 'the-lamp-once-more');
  await page.reload();
  await expect.poll(() => player.evaluate(isPlaying)).toBe(true);
  expect(await player.evaluate((film: HTMLVideoElement) => film.muted)).toBe(true);
});

test('a film that starts by itself stops when its slide is left, and begins anew when it comes back', async ({
  page,
  present,
}) => {
  const { deck } = await present(essay);
  await openSlide(page, deck, 'the-lamp-once-more');
  const player = playerOf(page, 'the-lamp-once-more');
  await expect.poll(() => player.evaluate(isPlaying)).toBe(true);
  await page.keyboard.press('PageUp');
  await expectPlace(page, 'the-lamp-in-its-rhythm', 0);
  await expect.poll(() => player.evaluate((film: HTMLVideoElement) => film.paused)).toBe(true);
  await player.evaluate((film: HTMLVideoElement) => {
    film.addEventListener('seeking', () => (film.dataset['begun'] = String(film.currentTime)));
  });
  await page.keyboard.press('PageDown');
  await expect(player).toHaveAttribute('data-begun', '0');
  await expect.poll(() => player.evaluate(isPlaying)).toBe(true);
});

test('the keys of a focused player are its own, and a clicker still moves the deck', async ({
  page,
  present,
}) => {
  const { deck } = await present(essay);
  await openSlide(page, deck, 'the-horn-in-fog');
  const player = playerOf(page, 'the-horn-in-fog');
  await player.focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Space']) await page.keyboard.press(key);
  await expectPlace(page, 'the-horn-in-fog', 0);
  await page.keyboard.press('PageDown');
  await expectPlace(page, 'elsewhere', 0);
  await expect(player).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectPlace(page, 'a-visit-to-the-tower', 0);
});

test('a film is sent in the parts that seeking asks for', async ({ page, present, request }) => {
  const { deck } = await present(essay);
  const part = await request.get(`${deck}media/horn.wav`, { headers: { range: 'bytes=100-199' } });
  expect([part.status(), part.headers()['content-range'], (await part.body()).length]).toEqual([
    206,
    'bytes 100-199/24044',
    100,
  ]);
  const beyond = await request.get(`${deck}media/horn.wav`, { headers: { range: 'bytes=99999-' } });
  expect(beyond.status()).toBe(416);
  const whole = await request.get(`${deck}media/horn.wav`);
  expect([whole.status(), whole.headers()['content-type'], (await whole.body()).length]).toEqual([
    200,
    'audio/wav',
    24_044,
  ]);
  await openSlide(page, deck, 'the-horn-in-fog');
  const player = playerOf(page, 'the-horn-in-fog');
  await expect.poll(() => player.evaluate((sound: HTMLAudioElement) => sound.readyState)).toBeGreaterThan(0);
  await player.evaluate((sound: HTMLAudioElement) => {
    sound.currentTime = 6;
  });
  await expect.poll(() => player.evaluate((sound: HTMLAudioElement) => sound.seeking)).toBe(false);
  expect(await player.evaluate((sound: HTMLAudioElement) => sound.currentTime)).toBe(6);
});

test('what lies in the network is a card, and nothing is asked for', async ({ page, present }) => {
  const { deck } = await present(essay);
  await openSlide(page, deck, 'a-visit-to-the-tower');
  const slide = page.locator('#a-visit-to-the-tower');
  await expect(slide.getByText('A visit to the tower')).toBeVisible();
  await expect(slide.getByRole('link')).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  );
  await expect(slide.getByRole('img').first()).toBeVisible();
  await expect(page.locator('.slides :is(iframe, embed, object)[src]')).toHaveCount(0);
  await openSlide(page, deck, 'the-storm-of-1911');
  await expect(page.locator('#the-storm-of-1911').getByRole('link')).toBeVisible();
});

test('a card says what it is, and nothing stands in the quiet zone of its code', async ({
  page,
  present,
}) => {
  const { deck } = await present(essay);
  for (const [slide, kind] of [
    ['a-visit-to-the-tower', 'Video'],
    ['the-storm-of-1911', 'Video'],
    ['closing', 'What a keeper sees'],
  ] as const) {
    await openSlide(page, deck, slide);
    await expect(page.locator(`#${slide}`).getByText(kind, { exact: true })).toBeVisible();
    const { modules, side, texts, canvas } = await page.locator(`#${slide}`).evaluate((element) => {
      const code = element.querySelector('.address-code');
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: DOMRect[] = [];
      while (walker.nextNode() !== null) {
        range.selectNodeContents(walker.currentNode);
        texts.push(...range.getClientRects());
      }
      return {
        modules: Number(code?.querySelector('svg')?.viewBox.baseVal.width),
        side: code?.getBoundingClientRect() ?? new DOMRect(),
        texts: texts.filter(({ width }) => width > 0),
        canvas: element.getBoundingClientRect(),
      };
    });
    const quiet = (4 * side.width) / modules;
    // The modules stand on the margin, as large as the closing slide's: the zone is outside of it.
    const scale = canvas.width / 1920;
    const margins = [side.left + quiet - canvas.left, canvas.right - (side.right - quiet)];
    expect(Math.min(...margins)).toBeCloseTo(120 * scale, 0);
    expect(side.width - 2 * quiet).toBeGreaterThan(340 * scale);
    const within = texts.filter(
      (text) =>
        text.left < side.right && text.right > side.left && text.top < side.bottom && text.bottom > side.top,
    );
    expect(within).toEqual([]);
  }
});

test.describe('an allowed frame', () => {
  const slide = 'the-keeper-speaks';
  const host = 'https://player.example/**';

  // The host is one that the author allowed, and this process answers for it.
  test('is loaded when its slide is shown, may do little, and goes with it', async ({ browser, present }) => {
    const { deck } = await present(essay);
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route(host, (route) => {
      asked.push(route.request().resourceType());
      return route.fulfill({ contentType: 'text/html', body: '<p>The keeper</p>' });
    });
    await openDeck(page, deck);
    expect(asked).toEqual([]);
    await openSlide(page, deck, slide);
    const frame = page.locator(`#${slide} iframe`);
    await expect(frame).toBeVisible();
    await expect(page.frameLocator(`#${slide} iframe`).getByText('The keeper')).toBeVisible();
    await expect(frame).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin');
    await page.keyboard.press('PageUp');
    await expect(frame).toBeHidden();
    await expect(frame).not.toHaveAttribute('src');
    await page.close();
  });

  test('leaves its card to the audience where its host does not answer', async ({ browser, present }) => {
    const { deck } = await present(essay);
    const page = await browser.newPage();
    await page.route(host, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await openSlide(page, deck, slide);
    await failed;
    await expect(page.locator(`#${slide}`).getByText('The keeper speaks')).toBeVisible();
    await expect(page.locator(`#${slide} iframe`)).toBeHidden();
    await page.close();
  });
});
