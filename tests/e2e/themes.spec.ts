/** What a theme, a mode, an aspect and a direction make of a slide, as a person sees it. */
import { expect, test, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { openPage } from '../../src/browser/open-page.ts';
import { loadTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';
import type { Layout, Talk } from '../../src/talk/talk.ts';
import { hangFigure } from '../../src/layouts/text/hang-figure.ts';
import { readTheme } from '../../src/themes/read-theme.ts';

type Look = Partial<Pick<Talk, 'theme' | 'mode' | 'aspect'>>;

/** Opens a slide of the essay that has every layout. */
async function openSlide(page: Page, essay: string, layout: Layout, look: Look): Promise<void> {
  const file = fileURLToPath(new URL(`../fixtures/every-layout/${essay}.md`, import.meta.url));
  const loaded = await loadTalk(file);
  const talk = { ...loaded.talk, ...look };
  const slide = talk.slides.find((each) => each.layout === layout);
  await openPage(
    page,
    `/${talk.id}/`,
    (asked) => resolveAddress([{ ...loaded, talk }], asked, { live: false }),
    (reason) => new Error(reason),
  );
  await page.waitForSelector('html[data-ready]');
  await page.evaluate((id) => (location.hash = `#/${encodeURIComponent(id)}`), slide?.id ?? '');
  await page.waitForSelector(`html[data-slide="${slide?.id ?? ''}"]`);
}

/** Where something of the slide that is shown lies, as shares of the slide. */
async function placeOf(
  page: Page,
  selector: string,
): Promise<Record<'start' | 'end' | 'top' | 'bottom', number>> {
  const [slide, box] = await Promise.all(
    ['', selector].map((part) => page.locator(`section.slide.present ${part}`.trim()).first().boundingBox()),
  );
  if (!slide || !box) throw new Error(`Nothing is at ${selector}.`);
  return {
    start: (box.x - slide.x) / slide.width,
    end: (box.x + box.width - slide.x) / slide.width,
    top: (box.y - slide.y) / slide.height,
    bottom: (box.y + box.height - slide.y) / slide.height,
  };
}

test.use({ viewport: { width: 960, height: 540 }, contextOptions: { reducedMotion: 'reduce' } });

for (const mode of ['light', 'dark'] as const) {
  test(`a question of Stage fills the slide with yellow, ${mode}`, async ({ page }) => {
    await openSlide(page, 'english', 'question', { theme: 'stage', mode });
    await expect(page.locator('section.slide.present')).toHaveCSS('background-color', 'rgb(255, 212, 0)');
    await expect(page.locator('section.slide.present h2')).toHaveCSS('color', 'rgb(10, 10, 10)');
    await expect(page.locator('section.slide.present .sign')).toBeHidden();
  });
}

test('text stands on the floor in Stage, and in the optical middle in Paper', async ({ page }) => {
  await openSlide(page, 'english', 'statement', { theme: 'stage' });
  expect((await placeOf(page, 'h2')).bottom).toBeCloseTo(912 / 1080, 2);
  await openSlide(page, 'english', 'statement', { theme: 'paper' });
  const { top, bottom } = await placeOf(page, 'h2');
  expect((top + bottom) / 2).toBeCloseTo(0.463, 2);
});

for (const essay of ['english', 'arabic']) {
  test(`quotations and formulas stand there as well, the sign of a quotation clear of the footer, ${essay}`, async ({
    page,
  }) => {
    for (const [layout, last] of [
      ['quote', 'figcaption'],
      ['math', '.formula'],
    ] as const) {
      if (layout === 'math' && essay === 'arabic') continue;
      await openSlide(page, essay, layout, { theme: 'stage' });
      expect((await placeOf(page, last)).bottom).toBeCloseTo(912 / 1080, 2);
      await openSlide(page, essay, layout, { theme: 'paper' });
      expect((await placeOf(page, last)).bottom).toBeLessThan(0.8);
    }
    await openSlide(page, essay, 'quote', { theme: 'stage' });
    const quote = page.locator('section.slide.present blockquote');
    for (const hasName of [true, false]) {
      await quote.evaluate((quote: HTMLElement, keeps) => {
        quote.textContent = 'No';
        if (!keeps) quote.nextElementSibling?.remove();
      }, hasName);
      // Its ink ends 219 px below the top of the quotation.
      expect((await placeOf(page, 'blockquote')).top).toBeLessThan((912 - 218) / 1080);
    }
  });
}

test('in the reader’s own colours drawings have these, and what is current keeps its mark', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openSlide(page, 'english', 'diagram', { mode: 'light' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  const strokes = await page
    .locator('.present .drawing path')
    .evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
  expect([...new Set(strokes)].filter((stroke) => stroke !== 'none')).toEqual(['rgb(255, 255, 255)']);
  await openSlide(page, 'english', 'points', { theme: 'stage' });
  const mark = await page
    .locator('.present .list > li')
    .first()
    .evaluate((point) => getComputedStyle(point, '::after').backgroundColor);
  expect(mark).toBe('rgb(255, 255, 0)');
});

test('the numeral of a section is in the end corner in Stage, which is on the left in Arabic', async ({
  page,
}) => {
  await openSlide(page, 'english', 'section', { theme: 'stage' });
  expect((await placeOf(page, '.sign')).end).toBeGreaterThan(0.93);
  await openSlide(page, 'arabic', 'section', { theme: 'stage' });
  expect((await placeOf(page, '.sign')).start).toBeLessThan(0.07);
});

test('the name of the section that is open takes no more room in the map for being bold', async ({
  page,
}) => {
  await openSlide(page, 'english', 'section', { theme: 'paper' });
  const name = page.locator('section.slide.present .map .now');
  const { bold, plain } = await name.evaluate((item) => {
    const text = document.createRange();
    item.textContent = 'What is Automatic Differentiation?';
    Object.assign((item as HTMLElement).style, { flex: 'none', whiteSpace: 'nowrap' });
    text.selectNodeContents(item);
    const bold = text.getBoundingClientRect().width;
    item.classList.remove('now');
    return { bold, plain: text.getBoundingClientRect().width };
  });
  expect(bold).toBeLessThan(plain * 1.01);
});

test('progress grows from the right in Arabic', async ({ page }) => {
  await openSlide(page, 'arabic', 'points', { theme: 'paper' });
  const name = await placeOf(page, '.footer .name');
  const count = await placeOf(page, '.footer .count');
  expect(count.end).toBeLessThan(name.start);
});

test('Japanese and Arabic are never set in italics', async ({ page }) => {
  for (const essay of ['japanese', 'arabic']) {
    await openSlide(page, essay, 'question', { theme: 'paper' });
    await expect(page.locator('section.slide.present h2')).toHaveCSS('font-style', 'normal');
  }
  await openSlide(page, 'english', 'question', { theme: 'paper' });
  await expect(page.locator('section.slide.present h2')).toHaveCSS('font-style', 'italic');
});

for (const [aspect, ratio] of [
  ['16:9', 16 / 9],
  ['16:10', 16 / 10],
  ['4:3', 4 / 3],
] as const) {
  test(`slides are as wide and high as ${aspect} says, and the footer stands at their foot`, async ({
    page,
  }) => {
    await openSlide(page, 'english', 'statement', { aspect });
    const box = await page.locator('section.slide.present').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(ratio, 2);
    expect((await placeOf(page, '.footer .count')).bottom).toBeGreaterThan(0.94);
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true, pageRanges: '1' })).toString('latin1');
    const [, width = '0', height = '1'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(ratio, 2);
  });
}

/** Where the planner's rooms are drawn. */
const boxes = {
  title: '.title .display',
  subtitle: '.title .subtitle',
  section: '.section .display',
  statement: '.statement .display',
  question: '.question .display',
  quote: '.quote blockquote',
  points: '.points .list > li > :is(p, h2)',
  contrast: '.contrast .sides > p',
  term: '.definition .display',
  meaning: '.definition .meaning',
  'number-caption': '.number .caption',
  caption: '.figure .area:not(.full) figcaption',
  steps: '.steps .list',
};

for (const theme of ['paper', 'stage'] as const) {
  test(`texts have the room in ${theme} that the planner is told`, async ({ page }) => {
    // On paper all slides are there at once.
    const loaded = await loadTalk(
      fileURLToPath(new URL('../fixtures/every-layout/english.md', import.meta.url)),
    );
    await page.setViewportSize({ width: 1920, height: 1080 });
    await openPage(
      page,
      `/${loaded.talk.id}/print/`,
      (asked) => resolveAddress([loaded], asked, { live: false, print: { theme } }),
      (reason) => new Error(reason),
    );
    const drawn = await page.evaluate((selectors) => {
      return Object.entries(selectors).map(([role, selector]) => {
        const box = document.querySelector<HTMLElement>(`section${selector}`);
        return {
          role,
          width: box === null ? 0 : Math.floor(Number.parseFloat(getComputedStyle(box).width)),
        };
      });
    }, boxes);
    const planned = readTheme(theme, 'en');
    for (const { role, width } of drawn) expect(width, role).toBe(planned.number(`--room-${role}-width`));
    // A table is as wide as its cells ask.
    const table = page.locator('section.table table').first();
    expect((await table.boundingBox())?.width).toBeLessThanOrEqual(planned.number('--room-table-width'));
    // A head ends where the numbers below it do, though it is smaller.
    const ends = await table.locator('tr > :nth-child(2)').evaluateAll((cells) =>
      cells.map((cell) => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        return Math.round(words.getBoundingClientRect().right);
      }),
    );
    expect(ends).toEqual(ends.map(() => ends[0]));
  });
}

/** How far from the slide's start its first ink stands among these shares of its height, in px of the canvas. */
async function findInk(page: Page, { top, bottom }: { top: number; bottom: number }): Promise<number> {
  const slide = await page.locator('section.slide.present').boundingBox();
  if (!slide) throw new Error('No slide is shown.');
  const png = await page.screenshot({
    clip: {
      x: slide.x,
      y: slide.y + top * slide.height,
      width: slide.width,
      height: (bottom - top) * slide.height,
    },
  });
  const column = await page.evaluate(async (data) => {
    const file = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([file]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data: bytes = new Uint8ClampedArray() } =
      context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const isInk = (at: number) =>
      [0, 1, 2].some((part) => Math.abs((bytes[at + part] ?? 0) - (bytes[part] ?? 0)) > 90);
    for (let x = 0; x < bitmap.width; x += 1)
      for (let y = 0; y < bitmap.height; y += 1) if (isInk((y * bitmap.width + x) * 4)) return x;
    return bitmap.width;
  }, png.toString('base64'));
  return (column * 1920) / slide.width;
}

for (const theme of ['paper', 'stage'] as const) {
  test(`a number begins with its ink at the margin, whatever its first digit, ${theme}`, async ({ page }) => {
    await openSlide(page, 'english', 'number', { theme, mode: 'dark' });
    const { top, bottom } = await placeOf(page, '.figure');
    for (const digit of '0147') {
      await page.locator('section.slide.present .figure').evaluate(
        (figure, [text, style]) => {
          figure.querySelector('.marked')?.firstChild?.replaceWith(text);
          figure.setAttribute('style', style);
        },
        [digit, hangFigure(digit, 'ltr') ?? ''] as const,
      );
      expect(Math.abs((await findInk(page, { top, bottom })) - 120)).toBeLessThan(6);
    }
  });
}

test('which part a slide is stands on the first line of what introduces it', async ({ page }) => {
  for (const theme of ['paper', 'stage'] as const) {
    for (const layout of ['points', 'code', 'table'] as const) {
      await openSlide(page, 'english', layout, { theme });
      // The part and the lead as the layout writes them, on a slide that the fixture does not have.
      const [part, lead] = await page.locator('section.slide.present').evaluate((slide) => {
        const area = slide.querySelector('.area');
        slide.querySelectorAll('.heading, .area > .lead').forEach((old) => {
          old.remove();
        });
        const heading = document.createElement('div');
        heading.className = 'heading';
        const introduces = '<p class="lead">These kept the log</p>';
        const isOver = slide.matches('.points');
        heading.innerHTML = `${isOver ? '' : introduces}<p class="part">Part 1 of 2</p>`;
        area?.prepend(heading);
        if (isOver) heading.insertAdjacentHTML('afterend', introduces);
        return ['.part', '.lead'].map((each) => slide.querySelector(each)?.getBoundingClientRect().bottom);
      });
      // In the margin of Paper the part of code stands below what introduces it.
      if (theme === 'paper' && layout === 'code') expect(part).toBeGreaterThan(lead ?? Infinity);
      else expect(Math.abs((part ?? 0) - (lead ?? 0))).toBeLessThan(10);
    }
  }
});

test('a few lines of code across the slide stand where a statement does, more at the top in both', async ({
  page,
}) => {
  for (const [essay, theme, edge, share] of [
    ['japanese', 'stage', 'bottom', 912 / 1080],
    ['japanese', 'paper', 'top', 484 / 1080],
    ['english', 'stage', 'top', 210 / 1080],
  ] as const) {
    await openSlide(page, essay, 'code', { theme });
    expect(Math.abs((await placeOf(page, '.code-block'))[edge] - share)).toBeLessThan(0.04);
  }
});

test('code within large text stands as clear of the words around it as they do of each other', async ({
  page,
}) => {
  for (const theme of ['paper', 'stage'] as const) {
    await openSlide(page, 'english', 'points', { theme });
    const gap = await page
      .locator('section.slide.present .list > li')
      .first()
      .evaluate((item: HTMLElement) => {
        const words = item.querySelector('p, span, div') ?? item;
        words.innerHTML = 'Use <code>map</code> now';
        const [before, code] = [words.firstChild, words.querySelector('code')];
        const use = document.createRange();
        use.setStart(before ?? words, 0);
        use.setEnd(before ?? words, 3);
        const from = use.getBoundingClientRect().right;
        const scale = item.getBoundingClientRect().width / item.offsetWidth;
        const size = parseFloat(getComputedStyle(words).fontSize) * scale;
        return ((code?.getBoundingClientRect().left ?? 0) - from) / size;
      });
    // A mono's own letters have some space beside them, which is least for an “m”.
    expect(gap, theme).toBeGreaterThan(0.21);
  }
});
