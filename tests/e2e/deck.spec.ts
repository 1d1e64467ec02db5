import { loadTalk } from '../../src/site/load-talks.ts';
import { toSpokenText } from '../../src/talk/rich-text.ts';
import { expect, expectPlace, fixture, openDeck, openPresenter, test } from './present.ts';

test('Space shows point after point, then the next slide', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await expectPlace(page, 'title', 0);
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  await expect(page.getByText('Darkness is part of the signal', { exact: true }).first()).toBeHidden();
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 1);
  await expect(page.getByText('Darkness is part of the signal', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Space');
  await expectPlace(page, 'the-lamp', 0);
});

for (const [forward, back] of [
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowDown', 'ArrowUp'],
  ['PageDown', 'PageUp'],
] as const) {
  test(`${forward} goes through all slides and steps, ${back} goes back the same way`, async ({
    page,
    present,
  }) => {
    const { deck } = await present('lighthouse.md');
    await openDeck(page, deck);
    const places: string[] = [];
    const readPlace = () =>
      page.evaluate(() => {
        const { slide = '', step = '' } = document.documentElement.dataset;
        return `${slide}/${step}`;
      });
    for (let place = await readPlace(); places.at(-1) !== place; place = await readPlace()) {
      places.push(place);
      await page.keyboard.press(forward);
    }
    expect(places.at(-1)).toBe('closing/0');
    expect(new Set(places).size).toBe(places.length);
    for (const place of places.reverse()) {
      expect(await readPlace()).toBe(place);
      await page.keyboard.press(back);
    }
  });
}

test('a move leaves what lies behind all other slides as it is, so that it takes no longer in a long talk', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.evaluate(() => {
    const targets = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) targets.add(target);
      document.documentElement.dataset['marked'] = String(targets.size);
    });
    for (const grounds of document.querySelectorAll('.backgrounds'))
      observer.observe(grounds, { subtree: true, attributeFilter: ['class'] });
  });
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  // Those of two slides, and of their sections.
  await expect(page.locator('html')).toHaveAttribute('data-marked', /^[1-4]$/);
  expect(await page.locator('.slide-background').count()).toBeGreaterThan(8);
});

test('Home goes to the title, End to the closing slide', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('End');
  await expectPlace(page, 'closing', 0);
  await page.keyboard.press('Home');
  await expectPlace(page, 'title', 0);
});

test('the address holds the place: a reload and a link come back to the slide and step', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 1);
  await page.reload();
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 1);
  await openDeck(page, `${deck}#/the-log`);
  await expect(page.locator('.slides section.present[data-slide-id]')).toHaveAttribute('id', 'the-log');
  await expectPlace(page, 'the-log', 0);
});

test('an address that is changed is followed, while the deck starts too, and back within a slide', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  const points = '#/a-lamp-that-always-burns-warns-nobody';
  await page.addInitScript((hash) => {
    // Before the deck hears of it itself: it is told of the new address later.
    document.addEventListener('ready', () => (location.hash = `${hash}/0`), { capture: true });
  }, points);
  await openDeck(page, deck);
  await expectPlace(page, points.slice(2), 1);
  await page.evaluate((hash) => (location.hash = hash), points);
  await expectPlace(page, points.slice(2), 0);
});

test('a number in the address is that of a slide, when the deck starts and later', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const ids = await page
    .locator('.slides section[data-slide-id]')
    .evaluateAll((slides) => slides.map(({ id }) => id));
  await openDeck(page, `${deck}?fresh#/4`);
  await expectPlace(page, ids[3] ?? '', 0);
  await expect(page.locator('.slides section.present[data-slide-id] .count')).toHaveText('4');
  expect(new URL(page.url()).hash).toBe(`#/${String(ids[3])}`);
  await page.evaluate(() => (location.hash = '#/2'));
  await expectPlace(page, ids[1] ?? '', 0);
});

test('an address that is not encoded as it should be opens the deck at its beginning', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}#/50%`);
  await expectPlace(page, 'title', 0);
});

test('an address that asks for reveal.js’ own scrolling view opens the deck', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, `${deck}?view=scroll&controls=true`);
  await expectPlace(page, 'title', 0);
  await expect(page.locator('#title')).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
});

test('O shows the overview and Esc leaves it, B blacks the screen out and back', async ({
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const reveal = page.locator('.reveal');
  await page.keyboard.press('o');
  await expect(reveal).toHaveClass(/\boverview\b/);
  // All of a short talk is in view, its first slide too, with a margin around.
  const outside = () =>
    page.locator('.slides [data-slide-id]').evaluateAll((all) =>
      all.filter((slide) => {
        const { left, top, right, bottom } = slide.getBoundingClientRect();
        const margin = innerHeight / 24;
        return left < margin || top < margin || right > innerWidth - margin || bottom > innerHeight - margin;
      }),
    );
  await expect.poll(outside).toHaveLength(0);
  // All slides have one outline, but for the current one's, which is of the slide itself.
  const outlines = await page
    .locator('.slide-background.slide')
    .evaluateAll((all) => all.map((slide) => getComputedStyle(slide).outline));
  expect(new Set(outlines).size).toBe(1);
  // Each has its number, large enough to be read.
  const numbers = await page.locator('.slides section.slide').evaluateAll((all) =>
    all.map((slide) => {
      const { display, content, fontSize } = getComputedStyle(slide, '::after');
      const size = (Number.parseFloat(fontSize) * slide.getBoundingClientRect().width) / 1920;
      return display === 'none' || size < 12 ? '' : content.slice(1, -1);
    }),
  );
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  await expect(page.locator('.slide-background[data-number]')).toHaveCount(0);
  // All points are there, though none was shown yet.
  await expect(page.locator('#a-lamp-that-always-burns-warns-nobody .list > li').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reveal).not.toHaveClass(/\boverview\b/);
  await page.keyboard.press('b');
  await expect(reveal).toHaveClass(/\bpaused\b/);
  await page.keyboard.press('b');
  await expect(reveal).not.toHaveClass(/\bpaused\b/);
});

test('a clicker without B brings the slide back from the black screen', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const reveal = page.locator('.reveal');
  for (const key of ['PageDown', 'Space', 'ArrowLeft', 'Escape']) {
    await page.keyboard.press('.');
    await expect(reveal).toHaveClass(/\bpaused\b/);
    await page.keyboard.press(key);
    await expect(reveal).not.toHaveClass(/\bpaused\b/);
    await expectPlace(page, 'title', 0);
  }
});

test('on the black screen S opens the presenter view, F fills the screen, ? lists the keys, and O shows all slides', async ({
  page,
  context,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const reveal = page.locator('.reveal');
  await page.keyboard.press('.');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('s');
  const view = await opening;
  expect(view.url()).toBe(`${deck}presenter/`);
  await view.close();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(reveal).toHaveClass(/\bpaused\b/);
  await page.keyboard.press('o');
  await expect(reveal).not.toHaveClass(/\bpaused\b/);
  await expect(reveal).toHaveClass(/\boverview\b/);
  // Also where they were shown before.
  await page.keyboard.press('.');
  await page.keyboard.press('o');
  await expect(reveal).not.toHaveClass(/\bpaused\b/);
  await expect(reveal).toHaveClass(/\boverview\b/);
});

test('F fills the screen, which stays awake as long', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await page.addInitScript(() => {
    const mark = (isAwake: boolean) => document.documentElement.toggleAttribute('data-awake', isAwake);
    const lock = { release: () => mark(false) };
    const wakeLock = { request: () => Promise.resolve(mark(true)).then(() => lock) };
    Object.defineProperty(navigator, 'wakeLock', { value: wakeLock });
  });
  await openDeck(page, deck);
  const awake = page.locator('html[data-awake]');
  await expect(awake).toHaveCount(0);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(awake).toHaveCount(1);
  await page.evaluate(() => document.exitFullscreen());
  await expect(awake).toHaveCount(0);
});

test('F leaves the full screen again, in deck and presenter view, and enters it after Esc, too', async ({
  context,
  page,
  present,
}) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  for (const view of [page, await openPresenter(context, deck)]) {
    await view.bringToFront();
    const isFull = expect.poll(() => view.evaluate(() => document.fullscreenElement !== null));
    await view.keyboard.press('f');
    await isFull.toBe(true);
    await view.keyboard.press('f');
    await isFull.toBe(false);
    await view.keyboard.press('f');
    await isFull.toBe(true);
    // What Esc does in a window; a browser without one takes no such key.
    await view.evaluate(() => document.exitFullscreen());
    await isFull.toBe(false);
    await view.keyboard.press('f');
    await isFull.toBe(true);
    await view.keyboard.press('f');
    await isFull.toBe(false);
  }
});

test('the audience sees no notes', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await expect(page.getByText('Ships learn to look past it')).toBeHidden();
  for (const notes of await page.locator('aside.notes').all()) await expect(notes).toBeHidden();
});

test('every step carries its own notes', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  const slide = page.locator('section[data-slide-id="a-lamp-that-always-burns-warns-nobody"]');
  await expect(slide.locator('.fragment')).toHaveCount(1);
  await expect(slide.locator('aside.notes')).toHaveCount(2);
  await expect(slide.locator('.fragment aside.notes')).toContainText('The keeper counts the dark seconds');
  const noted = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[data-slide-id]'), (each) =>
      [each, ...each.querySelectorAll('.fragment')].map((step) =>
        Array.from(
          step.querySelectorAll(':scope > aside.notes > p:not(.note)'),
          ({ textContent }) => textContent,
        ),
      ),
    ),
  );
  const { talk } = await loadTalk(fixture('lighthouse.md'));
  expect(noted).toEqual(
    [...talk.slides, ...talk.backup].map(({ steps }) =>
      steps.map(({ says }) => says.map((said) => toSpokenText(said).text)),
    ),
  );
  // The page as it is sent has them as well, for whoever reads it without running it.
  const sent = await page.evaluate(async () => {
    const html = await (await fetch(location.pathname)).text();
    const notes = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('aside.notes');
    return Array.from(notes, (each) =>
      Array.from(each.querySelectorAll('p:not(.note)'), ({ textContent }) => textContent),
    );
  });
  expect(sent.flat()).toEqual(noted.flat(2));
});

test('in Arabic the deck runs from right to left, and the left arrow goes forward', async ({
  page,
  present,
}) => {
  const { deck } = await present('arabic.md');
  await openDeck(page, deck);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'title');
  await page.keyboard.press('ArrowRight');
  await expectPlace(page, 'title', 0);
});

test('in Arabic headings and points share one face', async ({ page, present }) => {
  const { deck } = await present('arabic.md');
  await openDeck(page, deck);
  for (const heading of await page.locator('.display, .points .list li').all()) {
    await expect(heading).toHaveCSS('font-family', /^"Noto Naskh Arabic"/);
  }
});

test('Japanese brings its own fonts', async ({ page, present }) => {
  const { deck } = await present('japanese.md');
  await openDeck(page, deck);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(loaded.some((family) => family.includes('Noto Serif JP'))).toBe(true);
});

test('without JavaScript the talk can be read from top to bottom', async ({ browser, present }) => {
  const { deck } = await present('lighthouse.md');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(deck);
  const boxes = [];
  for (const slide of await page.locator('section[data-slide-id]').all()) {
    await expect(slide).toBeVisible();
    boxes.push(await slide.boundingBox());
  }
  const tops = boxes.map((box) => box?.y ?? Number.NaN);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(tops).size).toBe(tops.length);
  await context.close();
});

test('verse keeps its lines', async ({ page, present }) => {
  const { deck } = await present('verse.txt');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  const lines = page.locator('[data-slide-id].present .display br');
  await expect(lines).toHaveCount(3);
});

test('steps come one after the other; what is to come holds its place', async ({ page, present }) => {
  const { deck } = await present('watch.md');
  await openDeck(page, `${deck}#/fill-the-lamp`);
  const steps = page.locator('[data-slide-id="fill-the-lamp"] .list > li');
  await expect(page.locator('[data-slide-id="fill-the-lamp"] .lead')).toHaveText('Before the sun is down');
  await expect(steps).toHaveText([/^1\s*Fill the lamp/, /^2\s*Trim the wick/, /^3\s*Count the dark seconds/]);
  const findPlaces = () => steps.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  const places = await findPlaces();
  for (const [at, step] of (await steps.all()).entries()) {
    await expectPlace(page, 'fill-the-lamp', at);
    await expect(step).toBeVisible();
    for (const later of (await steps.all()).slice(at + 1)) await expect(later).toBeHidden();
    expect(await findPlaces()).toEqual(places);
    await page.keyboard.press('Space');
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'fill-the-lamp');
});

test('a contrast shows both sides at once, and only one of them stands back', async ({ page, present }) => {
  const { deck } = await present('watch.md');
  const slide = page.locator('section.contrast');
  await openDeck(page, `${deck}#/not-a-record-of-failure-a-letter`);
  await expect(slide.locator('.rejected')).toBeVisible();
  await expect(slide.locator('.preferred')).toBeVisible();
  const colours = await slide
    .locator('.sides > p')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).color));
  expect(new Set(colours).size).toBe(2);
});

test('a definition has its term on one line, and a figure stands beside its caption', async ({
  page,
  present,
}) => {
  const { deck } = await present('watch.md');
  await openDeck(page, `${deck}#/atoll-a-ring-of-coral-around-a`);
  const term = page.locator('section.definition dfn');
  await expect(term).toBeVisible();
  await expect(term).toHaveText('Atoll');
  await openDeck(page, `${deck}#/of-our-lamps-are-never-lit`);
  const figure = await page.locator('section.number .figure').evaluate((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    return range.getBoundingClientRect().right;
  });
  const caption = await page.locator('section.number .caption').boundingBox();
  expect(figure).toBeLessThan(caption?.x ?? 0);
});

test('a numbered list goes on counting on its next slide', async ({ page, present }) => {
  const { deck } = await present('watch.md');
  await openDeck(page, deck);
  const numerals = page.locator('section.points .numeral');
  await expect(numerals).toHaveText(['1', '2', '3', '4', '5', '6']);
});

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 640, height: 900 },
]) {
  test(`the first slide is there before the script, and nothing of it moves: ${String(width)} × ${String(height)}`, async ({
    page,
    present,
  }) => {
    await page.setViewportSize({ width, height });
    const { deck } = await present('lighthouse.md');
    let start = (): void => undefined;
    const started = new Promise<void>((resolve) => (start = resolve));
    await page.route('**/*.js', async (route) => {
      await started;
      await route.continue();
    });
    await page.goto(deck, { waitUntil: 'commit' });
    await expect(page.locator('#title')).toBeInViewport({ ratio: 0.99 });
    await page.evaluate(() => document.fonts.ready);
    const first = await page.screenshot();
    start();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    expect(first.equals(await page.screenshot())).toBe(true);
  });
}
