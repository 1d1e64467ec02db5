import { readFile, writeFile } from 'node:fs/promises';
import type { Page, Request } from '@playwright/test';
import { expect, expectPlace, openDeck, test } from './present.ts';

test('saving the essay changes the open deck, which stays on its slide and step', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('Space');
  await page.keyboard.press('Space');
  await page.evaluate(() => {
    for (const each of [window, ...document.querySelectorAll('[data-slide-id] > .area')])
      Object.assign(each, { isSame: true });
  });
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('Darkness is part of the signal.', 'The dark belongs to the signal.'));
  await expect(page.getByText('The dark belongs to the signal', { exact: true }).first()).toBeVisible();
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 1);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  const exchanged = await page.evaluate(
    () =>
      [...document.querySelectorAll('.slides [data-slide-id] > .area')].filter((area) => !('isSame' in area))
        .length,
  );
  expect(exchanged).toBe(1);
});

test('a save changes that slide alone in the presenter’s small slides, which stay where they are', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, `${deck}presenter/`);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const small = page.frameLocator('iframe[data-preview="now"]');
  await expect(small.locator('html')).toHaveAttribute('data-step', '1');
  for (const name of ['now', 'next'])
    await page
      .frameLocator(`iframe[data-preview="${name}"]`)
      .locator('.slides')
      .evaluate((slides) => {
        for (const each of [window, ...slides.children]) Object.assign(each, { isSame: true });
      });
  const essay = await readFile(file, 'utf8');
  const edited = essay.replace('Darkness is part of the signal.', 'The dark belongs to the signal.');
  await writeFile(file, edited);
  await expect(small.locator('.present')).toContainText('The dark belongs to the signal');
  await expect(small.locator('html')).toHaveAttribute('data-step', '1');
  await expect(small.locator('.present .visible')).toHaveCount(1);
  for (const name of ['now', 'next']) {
    const strange = await page
      .frameLocator(`iframe[data-preview="${name}"]`)
      .locator('.slides')
      .evaluate(({ children }) => [window, ...children].filter((each) => !('isSame' in each)).length);
    expect(strange).toBe(1);
  }
  // What no slide can tell, such as another theme, loads them anew, at the same place.
  await writeFile(file, edited.replace('---\n', '---\ntheme: stage\n'));
  await expect(small.locator('html')).toHaveAttribute('data-theme', 'stage');
  await expect(small.locator('html')).toHaveAttribute('data-step', '1');
  await expect(small.locator('.present')).toContainText('The dark belongs to the signal');
});

test('after any edits an open deck has what one has that is opened then', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, `${deck}#/the-log`);
  let essay = await readFile(file, 'utf8');
  const edits: [string, string][] = [
    ['Darkness is part', 'The dark is part'],
    ['has its own rhythm', 'has a rhythm of its own'],
    ['The lamp\n', 'The lantern\n'],
    ['Who was on watch', 'Who was awake\n- Who slept'],
    ['The sea is loud', 'The sea is very loud'],
    ['dark: 4', 'dark: 5'],
    ['The last page\n\n', 'The last page\n\nIt is torn, and nobody knows who tore it. '],
    ['The log ends', 'The book ends'],
    ['The lantern\n', 'The rock\n\nA rock carries the tower.\n\n## The lantern\n'],
    ['has a rhythm of its own', 'keeps time'],
  ];
  for (const [old, fresh] of edits) {
    expect(essay).toContain(old);
    essay = essay.replace(old, fresh);
    await writeFile(file, essay);
    const words = fresh.trim().split(/\n\W*/).at(-1) ?? '';
    await expect.poll(() => page.evaluate(compareWithPage, words), { intervals: [20] }).toEqual([]);
  }
  const other = await page.context().newPage();
  await openDeck(other, `${deck}#/the-log`);
  const listShown = () =>
    Array.from(document.querySelectorAll('.slides [data-slide-id]'), (slide) => [
      slide.id,
      slide.querySelectorAll('.visible').length,
      slide.checkVisibility(),
    ]);
  expect(await page.evaluate(listShown)).toEqual(await other.evaluate(listShown));
});

/** What of the deck's page, as the server has it now, is not in the open deck, wherever that is. */
async function compareWithPage(words: string): Promise<string[]> {
  const states =
    /\s(?:style|hidden|inert|aria-hidden|data-fragment-index|data-(?:previous|start)-indexv)(?:="[^"]*")?/g;
  const marks =
    /\b(?:past|present|future|visible|current-fragment|on|has-light-background|has-dark-background)\b/g;
  // The page has what is said below its slides, a part a step, and the open deck as notes of the steps.
  const readNotes = (slide: Element): string[] => {
    const below = slide.nextElementSibling?.matches('.said') === true ? slide.nextElementSibling : undefined;
    const steps = below?.children ?? [slide, ...slide.querySelectorAll('.fragment')];
    return Array.from(steps, (step) => {
      const notes = below === undefined ? step.querySelector(':scope > .notes') : step;
      return Array.from(notes?.querySelectorAll(':not(.shown)') ?? [], (each) => each.innerHTML).join('|');
    });
  };
  const readSlides = (page: Document): string[] => {
    const root = page.querySelector('.slides')?.cloneNode(true) as Element;
    const notes = Array.from(root.querySelectorAll('[data-slide-id]'), readNotes);
    for (const part of root.querySelectorAll('.said, .notes')) part.remove();
    const stacks = Array.from(root.children, ({ outerHTML }) =>
      outerHTML
        .replaceAll(states, '')
        .replaceAll(/class="([^"]*)"/g, (_, names: string) => names.replaceAll(marks, '').trim()),
    );
    return [...stacks, ...notes.map((texts) => texts.filter((text) => text !== '').join('\n'))];
  };
  const text = await (await fetch(location.pathname, { cache: 'no-store' })).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  if (!page.body.textContent.includes(words)) return [`There is no “${words}” yet.`];
  const now = readSlides(page);
  const open = readSlides(document);
  return now.length === open.length ? now.filter((html, at) => html !== open[at]) : ['Other stacks.'];
}

test('a slide that is inserted before does not move the place', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, `${deck}#/the-log`);
  const essay = await readFile(file, 'utf8');
  await writeFile(
    file,
    essay.replace('## The lamp', '## The rock\n\nA rock carries the tower.\n\n## The lamp'),
  );
  await expect(page.locator('section[data-slide-id="the-rock"]')).toBeAttached();
  await expectPlace(page, 'the-log', 0);
  await page.keyboard.press('PageUp');
  await expect(page.locator('html')).not.toHaveAttribute('data-slide', 'the-log');
});

test('a save leaves the overview its frames', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview .slides > .backgrounds')).toHaveCount(1);
  await writeFile(
    file,
    `${await readFile(file, 'utf8')}\n\n## A new lamp\n\nThe new lamp needs no oil at all.\n`,
  );
  await expect(page.getByText('A new lamp').first()).toBeAttached();
  await expect(page.locator('.reveal.overview .slides > .backgrounds')).toHaveCount(1);
});

test('a broken essay is said on the deck, and mended the deck goes on', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, deck);
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('subtitle: What', 'subtitle: "What'));
  await expect(page.getByRole('alert')).toContainText('lighthouse.md:');
  await expectPlace(page, 'title', 0);
  await writeFile(file, essay.replace('A lamp that always burns', 'A lamp that never rests'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('section[data-slide-id="a-lamp-that-never-rests-warns-nobody"]')).toBeAttached();
});

test('while the talk is presented a broken essay is told in the presenter view, beside time and script, and not to the audience', async ({
  page,
  context,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, deck);
  const view = await context.newPage();
  await openDeck(view, `${deck}presenter/`);
  await expect(page.locator('html')).toHaveAttribute('data-presented', '');
  const essay = await readFile(file, 'utf8');
  const long = 'and a value that goes on and on, with words that nobody would have put into a line of YAML';
  await writeFile(file, essay.replace('subtitle: What', `subtitle: What: ${long}, What`));
  const told = view.getByRole('alert');
  for (const size of [
    { width: 1280, height: 720 },
    { width: 720, height: 800 },
    { width: 1600, height: 300 },
  ]) {
    await view.setViewportSize(size);
    await expect(told).toContainText('lighthouse.md:');
    await expect(told).toBeInViewport();
    const covered = await told.evaluate((fault) => {
      const own = fault.getBoundingClientRect();
      return [...document.querySelectorAll('.top, .map, .speech, .current, .coming, .controls')].filter(
        (part) => {
          const { left, top, right, bottom, width } = part.getBoundingClientRect();
          return (
            width > 0 &&
            left < own.right - 1 &&
            right > own.left + 1 &&
            top < own.bottom - 1 &&
            bottom > own.top + 1
          );
        },
      ).length;
    });
    expect(covered).toBe(0);
    // Where there is room for it, nothing of it is cut off.
    const rest = await told.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    if (size.height >= 720) expect(rest).toBeLessThanOrEqual(1);
  }
  // The deck was told as well, and shows it once nobody presents any more.
  await expect(page.locator('.fault')).toHaveCount(1);
  await expect(page.getByRole('alert')).toBeHidden();
  await view.close();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('a deck that fills the screen says nothing of a broken essay until it is left', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, deck);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('subtitle: What', 'subtitle: "What'));
  await expect(page.locator('.fault')).toHaveCount(1);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.keyboard.press('f');
  await expect(page.getByRole('alert')).toBeVisible();
});

test('only a deck that is seen holds a connection, and what it missed is shown when it is seen again', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('lighthouse.md');
  const isLive = (request: Request) => new URL(request.url()).pathname.endsWith('/live');
  const connected = page.waitForRequest(isLive);
  await openDeck(page, deck);
  const closed = page.waitForEvent('requestfailed', isLive);
  await connected;
  await setHidden(page, true);
  await closed;
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('A lamp that always burns', 'A lamp that never rests'));
  await setHidden(page, false);
  await expect(page.locator('section[data-slide-id="a-lamp-that-never-rests-warns-nobody"]')).toBeAttached();
});

/** As if another tab were in front. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('saving an essay whose code moves changes its slides, and the code of a new one moves', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('code.md');
  const faults: Error[] = [];
  page.on('pageerror', (error) => faults.push(error));
  await openDeck(page, `${deck}#/const-lamp-new-lamp-lamplight`);
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace("keeper: 'Ada'", "keeper: 'Grace'"));
  await expect(page.getByText('Grace').first()).toBeAttached();
  await page.keyboard.press('Space');
  await expect(page.locator('.moving')).toHaveCount(1);
  await expect(page.locator('.moving')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('code begins to move when the first is written that does', async ({ page, presentToEdit }) => {
  const { file, deck } = await presentToEdit('code.md');
  await openDeck(page, `${deck}#/const-lamp-new-lamp-lamplight`);
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace(' magic-move', ''));
  await expect(page.locator('[data-move]')).toHaveCount(0);
  await page.reload();
  await expectPlace(page, 'const-lamp-new-lamp-lamplight', 0);
  await writeFile(file, essay);
  await expect(page.locator('[data-move]')).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.locator('.moving')).toHaveCount(1);
});

test('films of slides that are exchanged start by hand for those who want less motion', async ({
  page,
  presentToEdit,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { file, deck } = await presentToEdit('films/films.md');
  await openDeck(page, deck);
  await expect(page.locator('[data-autoplay]')).toHaveCount(0);
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('The lamp, once more', 'The lamp, yet again'));
  await expect(page.locator('#the-lamp-yet-again')).toBeAttached();
  await expect(page.locator('[data-autoplay]')).toHaveCount(0);
});

test('a slide that is exchanged is set smaller too where its type is wider than planned', async ({
  page,
  presentToEdit,
}) => {
  await page.addInitScript(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('.slide .area * { letter-spacing: 1em !important }');
    document.adoptedStyleSheets = [style];
  });
  const { file, deck } = await presentToEdit('lighthouse.md');
  await openDeck(page, deck);
  const refitted = page.locator('.slides [data-refitted]');
  await expect(page.locator('#a-lamp-that-always-burns-warns-nobody')).toHaveAttribute('data-refitted');
  const essay = await readFile(file, 'utf8');
  await writeFile(file, essay.replace('A lamp that always burns', 'A lamp that never rests'));
  await expect(page.locator('#a-lamp-that-never-rests-warns-nobody')).toHaveAttribute('data-refitted');
  await expect(page.locator('html')).toHaveAttribute('data-refitted', String(await refitted.count()));
});

test('the closing slide leads to the essay', async ({ page, present }) => {
  const { deck } = await present('japanese.md');
  await openDeck(page, deck);
  await page.keyboard.press('End');
  await page.locator('[data-slide-id="closing"] a').click();
  await expect(page).toHaveURL(/\/essay\/$/);
});
