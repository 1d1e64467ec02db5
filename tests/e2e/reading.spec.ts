import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devices, type Page } from '@playwright/test';
import { readPdf } from '../../src/print/read-pdf.ts';
import { isShownWhole } from '../../src/talk/is-shown-whole.ts';
import type { Slide } from '../../src/talk/talk.ts';
import { loadTalk } from '../../src/site/load-talks.ts';
import { serveTalk } from './open-talk.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';
import { expect, expectPlace, fixture, openDeck, test } from './present.ts';
import { looks } from './walk-deck.ts';

const points = 'the-old-lamp-burns-whale-oil';
const upright = { width: 390, height: 844 };
const lying = { width: 844, height: 390 };
const phone = {
  viewport: upright,
  hasTouch: true,
  isMobile: true,
  userAgent: devices['iPhone 13'].userAgent,
};

/** The slides and what is said, in the order in which they stand below each other. */
function readColumn(page: Page): Promise<{ id: string; text: string; said: string }[]> {
  return page.evaluate(() => {
    const slides = [...document.querySelectorAll<HTMLElement>('[data-slide-id]')];
    const said = [...document.querySelectorAll<HTMLElement>('.said')];
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    return slides.map((slide, at) => {
      const next = slides[at + 1];
      const below = said.filter(
        (each) => topOf(each) > topOf(slide) && (next === undefined || topOf(each) < topOf(next)),
      );
      return {
        id: slide.id,
        text: slide.innerText.replace(/\s+/g, ' '),
        said: below.map((each) => each.innerText.replace(/\s+/g, ' ')).join(' '),
      };
    });
  });
}

/** What is said to a slide and does not stand on it word for word. */
function listUnshown({ steps }: Slide): string[] {
  return steps.flatMap(({ says, shows }) =>
    says.filter((said) => !isShownWhole(said, shows)).map(({ text }) => text),
  );
}

/** Texts that are too small for the hand or stick out of the window, and how wide the page is. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than the window');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('[aria-hidden="true"], math, svg') !== null) continue;
      const zoom = (element as Element & { currentCSSZoom: number }).currentCSSZoom;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom;
      const least = element.closest('.said') === null ? 11.9 : 16;
      if (size < least) faults.push(`${size.toFixed(1)} px: ${text.slice(0, 50)}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < 0 || right > innerWidth)) faults.push(`outside: ${text.slice(0, 50)}`);
    }
    return faults;
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the talk is complete: all slides, all steps, what is said below each, and links that work', async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout.md');
    const { talk } = await loadTalk(fixture('every-layout.md'));
    await page.goto(deck);
    for (const slide of talk.slides) {
      const shown = page.locator(`[id="${slide.id}"]`);
      await expect(shown).toBeVisible();
      for (const step of slide.steps) {
        if (step.shows.kind === 'text') await expect(shown).toContainText(step.shows.text);
      }
      const said = page.locator(`[id="${slide.id}"] + .said`);
      const passages = listUnshown(slide);
      if (passages.length > 0) {
        await expect(said.locator('p:visible')).toHaveText(passages);
      }
      const box = await shown.boundingBox();
      expect(box?.width).toBe(1280);
      if (passages.length > 0) {
        expect((await said.boundingBox())?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 1);
      }
    }
    await expect(page.getByRole('link', { name: 'old lamp' })).toHaveAttribute(
      'href',
      'https://example.org/old',
    );
  });

  test('it prints as the PDF does, a page a slide and no notes', async ({ page, present }) => {
    const { deck } = await present('lighthouse.md');
    const { talk } = await loadTalk(fixture('lighthouse.md'));
    await page.goto(deck);
    const pdf = await readPdf(
      await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }),
    );
    expect(pdf.pages).toHaveLength(talk.slides.length);
    expect(pdf.pages[1]?.text).toContain('Darkness is part of the signal');
    expect(pdf.pages.map(({ text }) => text).join(' ')).not.toContain('Ships learn to look past it');
  });
});

test.describe('on a phone held upright', () => {
  test.use(phone);

  for (const { theme, mode } of looks) {
    test(`everything is large enough for the hand and nothing sticks out, ${theme} ${mode}`, async ({
      page,
      present,
    }) => {
      const { deck } = await present({
        essay: 'every-layout.md',
        settings: `theme: ${theme}\nmode: ${mode}`,
      });
      await openDeck(page, deck);
      expect(await findFaults(page)).toEqual([]);
      await expect(page.locator('.said code')).toHaveCSS('font-family', /JetBrains Mono/);
      const style = theme === 'stage' ? 'normal' : 'italic';
      await expect(page.locator('.said em').first()).toHaveCSS('font-style', style);
    });
  }

  test('a diagram that is wider than the hand has letters to be read, and is pushed along', async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout/english.md');
    await openDeck(page, deck);
    const sheet = page.locator('.diagram .sheet');
    await sheet.scrollIntoViewIfNeeded();
    const letters = await page.locator('.drawing text').first().boundingBox();
    expect(letters?.height).toBeGreaterThan(11);
    expect(await sheet.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await sheet.evaluate((box) => box.scrollTo({ left: 10_000, behavior: 'instant' }));
    await expect(page.locator('.drawing text', { hasText: 'Write it down' })).toBeInViewport({ ratio: 1 });
  });

  test('a tap, or the button below, shows something large; another tap or Esc closes it', async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout/english.md');
    await openDeck(page, deck);
    const large = page.getByRole('dialog', { name: 'Enlarge' });
    for (const shown of ['.frame img', '.code-block', '.table table', '.diagram .sheet']) {
      const own = page.locator(`.slides ${shown}`).first();
      const widthOf = async (selector: string) =>
        (await page.locator(selector).first().boundingBox())?.width ?? 0;
      await own.tap();
      await expect(large).toBeVisible();
      const copy = `.enlarged ${shown.split(' ').at(-1) ?? ''}`;
      expect(await widthOf(copy)).toBeGreaterThan(1.5 * (await widthOf(`.slides ${shown}`)));
      await large.tap({ position: { x: 200, y: 10 } });
      await expect(large).toHaveCount(0);
    }
    const button = page.getByRole('button', { name: 'Enlarge' }).first();
    await button.press('Enter');
    await expect(large).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(large).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('the deck is read by scrolling: every step is shown, and what is said stands below its slide', async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout.md');
    const { talk } = await loadTalk(fixture('every-layout.md'));
    await openDeck(page, deck);
    const column = await readColumn(page);
    expect(column.map(({ id }) => id)).toEqual(talk.slides.map(({ id }) => id));
    for (const [at, slide] of talk.slides.entries()) {
      expect(column[at]?.said).toBe(listUnshown(slide).join(' '));
      for (const { shows } of slide.steps) {
        if (shows.kind === 'text') expect(column[at]?.text).toContain(shows.text);
      }
    }
  });

  test('the title has who speaks, where and when apart from each other', async ({ page }) => {
    const title = slide('title', 'title', [words('The bug that came back')]);
    const about = { speaker: 'Mara Lindqvist', event: 'Nordic Systems Day', date: '2026-10-08' };
    for (const theme of ['paper', 'stage'] as const) {
      const deck = await serveTalk(page, loadedTalk(talkOf([title], about)), theme);
      await page.setViewportSize(upright);
      await openDeck(page, deck);
      const texts = await page.locator('.meta > *').evaluateAll((all) =>
        all.map((own) => {
          const range = document.createRange();
          range.selectNodeContents(own);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, top, bottom, lines: range.getClientRects().length };
        }),
      ); // prettier-ignore
      expect(texts.map(({ lines }) => lines)).toEqual([1, 1, 1]);
      for (const [at, { left, top }] of texts.entries()) {
        const before = texts[at - 1];
        if (before !== undefined) expect(top >= before.bottom || left > before.right + 8).toBe(true);
      }
    }
  });

  test('the place is that of the slide being read, and a link leads to its slide', async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout.md');
    await openDeck(page, deck);
    await expectPlace(page, 'title', 0);
    await page.locator(`[id="${points}"]`).evaluate((slide) => {
      slide.scrollIntoView();
    });
    await expectPlace(page, points, 2);
    await page.goto(`${deck}#/closing`);
    await expect(page.locator('[id="closing"]')).toBeInViewport();
    await expectPlace(page, 'closing', 0);
    await page.reload();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('[id="closing"]')).toBeInViewport();
  });

  test('turned, it is the deck at the same place; turned back, the column again', async ({
    page,
    present,
  }) => {
    const { deck } = await present('every-layout.md');
    await openDeck(page, deck);
    await page.locator(`[id="${points}"]`).evaluate((slide) => {
      slide.scrollIntoView();
    });
    await expectPlace(page, points, 2);
    await page.setViewportSize(lying);
    await expect(page.locator('.reveal.ready')).toBeVisible();
    await expectPlace(page, points, 2);
    await expect(page.locator('[data-slide-id="what-burns"]')).toHaveAttribute('inert');
    await expect(page.locator('.said')).toHaveCount(0);
    await page.keyboard.press('Space');
    await expectPlace(page, 'who-will-notice-when-it-goes-dark', 0);
    await page.setViewportSize(upright);
    await expect(page.locator('.reveal.ready')).toHaveCount(0);
    await expect(page.locator('[id="who-will-notice-when-it-goes-dark"]')).toBeInViewport();
    await expectPlace(page, 'who-will-notice-when-it-goes-dark', 0);
    expect(await findFaults(page)).toEqual([]);
    await page.setViewportSize(lying);
    await expect(page.locator('.reveal.ready')).toBeVisible();
    await expectPlace(page, 'who-will-notice-when-it-goes-dark', 0);
    await page.keyboard.press('Space');
    await expect(page.locator('.aria-status')).toContainText('The sea is loud');
  });
});

test('a narrow window with a mouse goes on presenting', async ({ page, present }) => {
  await page.setViewportSize(upright);
  const { deck } = await present('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  await expect(page.locator('[data-slide-id="title"]')).toHaveAttribute('inert');
});

test('an essay’s page breaks no word of its title, and shows every picture whole', async ({
  page,
  present,
}) => {
  const { deck } = await present('long-words.md');
  for (const viewport of [{ width: 1440, height: 900 }, { width: 1024, height: 600 }, upright]) {
    await page.setViewportSize(viewport);
    await page.goto(`${deck}essay/`);
    const lines = await page.locator('h1').evaluate((title) => {
      const text = title.firstChild?.textContent ?? '';
      const range = document.createRange();
      return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
        range.setStart(title.firstChild ?? title, index);
        range.setEnd(title.firstChild ?? title, index + word.length);
        return range.getClientRects().length;
      });
    });
    expect(lines).toEqual([1, 1, 1, 1, 1]);
    const picture = page.locator('main img');
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(viewport.height);
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeCloseTo(4, 1);
  }
});

test('code whose lines are longer than those of the essay has the margin beside it', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
  const file = join(folder, 'long-lines.md');
  const line = 'const answer = await fetchEverything({ from: 1, to: 100, retries: 3 });';
  await writeFile(file, `Code.\n\n\`\`\`js\n${line}\nshort();\n\`\`\`\n\n\`\`\`js\nshort();\n\`\`\`\n`);
  const address = await serveTalk(page, await loadTalk(file), 'paper');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}essay/`);
  const [long, short] = await page.locator('.code-block').evaluateAll((blocks) =>
    blocks.map((block) => {
      const lines = block.querySelectorAll('.line');
      return {
        rows: Math.round(
          (lines[0]?.getBoundingClientRect().height ?? 0) / (lines[1]?.getBoundingClientRect().height ?? 1),
        ),
        right: block.getBoundingClientRect().right,
      };
    }),
  );
  expect(long?.rows).toBe(1);
  expect(long?.right).toBeGreaterThan(short?.right ?? Infinity);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await rm(folder, { recursive: true });
});

test('a table of ten columns has the margin beside the essay, and on paper all of it is there', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
  const file = join(folder, 'wide.md');
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({ length: 10 }, (_, column) => cell(column)).join(' | ')} |`;
  await writeFile(
    file,
    [
      'A table.',
      '',
      row((column) => `Column${String(column)}`),
      row(() => '---'),
      row(() => 'of words'),
    ].join('\n'),
  );
  const loaded = await loadTalk(file);
  const address = await serveTalk(page, loaded, 'paper');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${address}essay/`);
  const rows = page.locator('.rows');
  const readWidths = () =>
    rows.evaluate((element) => ({
      hidden: element.scrollWidth - element.clientWidth,
      more: element.clientWidth - (element.parentElement?.clientWidth ?? 0),
    }));
  const wide = await readWidths();
  expect(wide.hidden).toBe(0);
  expect(wide.more).toBeGreaterThan(0);
  // A sheet of A4 between its margins.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 635, height: 960 });
  const sheet = await page.locator('table').evaluate((table) => ({
    end: table.getBoundingClientRect().right,
    hidden: document.documentElement.scrollWidth - innerWidth,
  }));
  expect(sheet.end).toBeLessThanOrEqual(635);
  expect(sheet.hidden).toBe(0);
  await rm(folder, { recursive: true });
});
