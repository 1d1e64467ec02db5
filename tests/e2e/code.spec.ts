import { appendFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, expectPlace, openDeck, test } from './present.ts';

const stepped = 'say-what-you-want-the-cluster-decides';

/** The numbers of the lines whose text has the colour that stands back. */
function readDimmed(slide: Locator): Promise<number[]> {
  return slide.evaluate((element) => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--ink-dim)';
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [...element.querySelectorAll('.line')].flatMap((line, index) => {
      const runs = [line, ...line.querySelectorAll('span')];
      return runs.every((run) => getComputedStyle(run).color === color) ? [index + 1] : [];
    });
  });
}

async function openCode(page: Page, deck: string, id: string): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, `${deck}#/${id}`);
  return page.locator(`section[data-slide-id="${id}"]`);
}

test('each press puts lines into focus, and going back takes the same way', async ({ page, present }) => {
  const { deck } = await present('code.md');
  const slide = await openCode(page, deck, stepped);
  const others = [[], [1, 2, 3, 8, 9], [1, 2, 3, 4, 5, 6, 7, 9], []];
  const box = await slide.locator('.code-block').boundingBox();
  for (const [step, lines] of others.entries()) {
    await expectPlace(page, stepped, step);
    expect(await readDimmed(slide)).toEqual(lines);
    // Nothing moves.
    expect(await slide.locator('.code-block').boundingBox()).toEqual(box);
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('ArrowLeft');
  for (const [step, lines] of [...others.entries()].reverse()) {
    await expectPlace(page, stepped, step);
    expect(await readDimmed(slide)).toEqual(lines);
    await page.keyboard.press('ArrowLeft');
  }
});

test('every step of code has notes of its own', async ({ page, present }) => {
  const { deck } = await present('code.md');
  const slide = await openCode(page, deck, stepped);
  await expect(slide.locator('.fragment')).toHaveCount(3);
  await expect(slide.locator('aside.notes')).toHaveText([
    /^Twelve copies/,
    /^A lost copy/,
    /^Nothing here/,
    /^This is all/,
  ]);
});

test('an address leads to a step, which survives a reload', async ({ page, present }) => {
  const { deck } = await present('code.md');
  const slide = await openCode(page, deck, stepped);
  await page.keyboard.press('Space');
  await expectPlace(page, stepped, 1);
  await page.reload();
  await expectPlace(page, stepped, 1);
  expect(await readDimmed(slide)).toEqual([1, 2, 3, 8, 9]);
});

test('on paper all lines stand alike, and what the author marked keeps its bar', async ({
  page,
  present,
}) => {
  const { deck } = await present('code.md');
  await openCode(page, deck, stepped);
  await page.keyboard.press('Space');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const pages = page.locator('.pages .code:visible');
  const alike = pages.filter({ hasNot: page.locator('.removed') });
  for (const copy of await alike.all()) expect(await readDimmed(copy)).toEqual([]);
  const bars = await pages
    .locator('.line')
    .evaluateAll((lines) =>
      lines.flatMap((line) => (getComputedStyle(line).backgroundImage === 'none' ? [] : [line.textContent])),
    );
  expect(bars).toEqual(['lamp.light();', 'harbour.show(light);']);
});

const beforeMove = 'const-lamp-new-lamp-lamplight';
const moved = 'const-lamp-new-lamp-keeper-ada-await';

test('code grows out of the code before it, and is that of the essay in the end', async ({
  page,
  present,
}) => {
  const { deck } = await present('code.md');
  await openDeck(page, `${deck}#/${beforeMove}`);
  const slide = page.locator(`section[data-slide-id="${moved}"]`);
  // It moves for a moment only, in which nobody may look.
  await slide.evaluate((element) => {
    new MutationObserver(() => {
      if (element.classList.contains('moving')) document.documentElement.dataset['moved'] = '';
    }).observe(element, { attributeFilter: ['class'] });
  });
  await page.keyboard.press('Space');
  await expectPlace(page, moved, 0);
  await expect(page.locator('html[data-moved]')).toBeAttached();
  await expect(slide).not.toHaveClass(/\bmoving\b/);
  await expect(slide.locator('.move')).toHaveCount(0);
  await expect(slide.locator('.code-block')).toHaveText(
    ["const lamp = new Lamp({ keeper: 'Ada' });", 'await harbour.open();', 'lamp.light();'].join('\n'),
  );
  await expect(slide.getByText('await harbour')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expectPlace(page, beforeMove, 0);
});

test('code does not move for those who want none', async ({ page, present }) => {
  const { deck } = await present('code.md');
  await openCode(page, deck, beforeMove);
  await page.keyboard.press('Space');
  await expectPlace(page, moved, 0);
  await expect(page.locator('.moving')).toHaveCount(0);
});

test('marks of code are no part of it, and tell by more than colour what they mean', async ({
  page,
  present,
}) => {
  const { deck } = await present('code.md');
  const slide = await openCode(page, deck, 'let-light-red-let-light-green-harbourshowlight');
  await expect(slide.getByText('[!code')).toHaveCount(0);
  await expect(slide.locator('.sign')).toHaveText(['−', '+', '×']);
  await expect(slide.locator('mark')).toHaveText(['harbour', 'harbour']);
  // A diff has its signs, and looks the same.
  const looks = await page.locator('.line').evaluateAll((all) =>
    ['added', 'inserted', 'removed', 'deleted'].map((mark) => {
      const line = all.find((each) => each.matches(`.${mark}, :has(.${mark})`));
      const { color } = getComputedStyle(line?.querySelector(`.${mark}`) ?? line ?? document.body);
      return line && [color, getComputedStyle(line).backgroundColor];
    }),
  );
  expect([looks[1]?.[1], looks[3]]).toEqual([looks[0]?.[1], looks[2]]);
  expect(looks[0]?.[1]).not.toBe(looks[2]?.[1]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all lines of code stand alike', async ({ page, present }) => {
    const { deck } = await present('code.md');
    await page.goto(deck);
    expect(await page.locator('.line.on').count()).toBe(0);
    await expect(page.getByText('replicas:')).toBeVisible({ timeout: 10_000 });
  });
});

for (const theme of ['paper', 'stage']) {
  test(`code that grows out of other code stands where that stood, in ${theme}`, async ({
    page,
    present,
  }) => {
    const { deck } = await present({ essay: 'code.md', settings: `theme: ${theme}` });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDeck(page, `${deck}#/${beforeMove}`);
    const before = page.locator(`section[data-slide-id="${beforeMove}"]`);
    await expect(before.locator('.heading')).toBeVisible();
    const place = await before.locator('.line').first().boundingBox();
    await page.keyboard.press('Space');
    await expectPlace(page, moved, 0);
    const line = page.locator(`section[data-slide-id="${moved}"] .line`).first();
    expect(await line.boundingBox()).toEqual(place);
  });

  test(`the name of the file stands above its code, on paper too, in ${theme}`, async ({ page, present }) => {
    const { deck } = await present({ essay: 'code.md', settings: `theme: ${theme}` });
    const slide = await openCode(page, deck, stepped);
    const [name, code] = [slide.locator('.file'), slide.locator('.code-block')];
    await expect(name).toHaveText('services/checkout.ts');
    const [above, below] = [await name.boundingBox(), await code.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    await page.goto(`${deck}print/`);
    await expect(page.locator('.file')).toHaveText('services/checkout.ts');
  });
}

test('lines that are too long go on in the next row from a space, not from within a word', async ({
  page,
  presentToEdit,
}) => {
  const { file, deck } = await presentToEdit('code.md');
  const commands = Array.from(
    { length: 9 },
    (_, index) =>
      `${'x'.repeat(index + 1)} openssl s_client -connect example.com:443 -servername example.com | openssl x509 -noout -enddate`,
  );
  await appendFile(file, `\n\n## On the wire\n\n\`\`\`bash\n${commands.join('\n')}\n\`\`\`\n`);
  await openDeck(page, deck);
  await expect(page.getByText('openssl s_client').first()).toBeAttached();
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  const lines = page.locator('.present .code-block .line');
  await expect(lines).toHaveText(commands);
  const rows = await lines.evaluateAll((all) =>
    all.flatMap((line) => {
      const found: string[] = [];
      const range = document.createRange();
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let last = -Infinity;
      while (texts.nextNode() !== null) {
        const text = texts.currentNode.textContent ?? '';
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(texts.currentNode, at);
          range.setEnd(texts.currentNode, at + 1);
          const { top } = range.getBoundingClientRect();
          if (text.charAt(at) !== ' ' && top > last + 8) {
            found.push('');
            last = top;
          }
          found.push((found.pop() ?? '') + text.charAt(at));
        }
      }
      return found;
    }),
  );
  expect(rows.length).toBeGreaterThan(commands.length);
  const words = commands.join(' ').split(' ');
  for (const row of rows) for (const word of row.trim().split(' ')) expect(words).toContain(word);
});
