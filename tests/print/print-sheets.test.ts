/** Everything that is printed besides slides, a page each, from one essay and with one browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { layOutScript } from '../../src/print/lay-out-script.ts';
import { printTalk } from '../../src/print/print-talk.ts';
import type { PdfContents } from '../../src/print/pdf-contents.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { loadTalk, type LoadedTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';
import type { Slide, Talk } from '../../src/talk/talk.ts';
import type { PaperDocument } from '../../src/talk/paper-document.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
/** In pt; nothing on a slide is as large when it is made small. */
const sizeOfNotes = 10.4;
const sizeOfNumbers = 30;

let loaded: LoadedTalk;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-sheets-'));
  browser = await launchChromium(await ensureChromium(() => undefined));
  loaded = await loadTalk(fixture('lighthouse.md'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function print(
  document: PaperDocument,
  talk: LoadedTalk = loaded,
): Promise<{ bytes: Buffer; pdf: PdfContents }> {
  const file = join(folder, `${document.kind}.pdf`);
  const settings = { document, backup: false, browser: Promise.resolve(browser) };
  expect(await printTalk(talk, file, settings, () => undefined)).toBeUndefined();
  const bytes = readFileSync(file);
  return { bytes, pdf: await readPdf(bytes) };
}

/** All that is set in one size, in the order of the file. */
async function readTextOfSize(bytes: Uint8Array, size: number): Promise<string> {
  const { getDocument } = await import('unpdf/pdfjs');
  const pdf = await getDocument({ data: Uint8Array.from(bytes) }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if ('str' in item && Math.abs(item.height - size) < 0.05) text += item.str;
    }
  }
  return text;
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]|\u0640/gu, '');
}

function listSaid({ talk } = loaded): string[] {
  return talk.slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ text }) => text)));
}

/** All slides but the one that only thanks. */
function listHandedOut({ talk }: LoadedTalk): Slide[] {
  return talk.slides.filter(({ layout }) => layout !== 'closing');
}

function listUrls({ pages }: PdfContents): string[] {
  return pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? []));
}

describe('the handout', () => {
  it('has the whole essay below its slides, each word once and in order', async () => {
    const { bytes, pdf } = await print({ kind: 'handout', paper: 'a4' });
    expect(fold(await readTextOfSize(bytes, sizeOfNotes))).toBe(fold(listSaid().join('')));
    expect(pdf.pages.length).toBeLessThan(loaded.talk.slides.length);
    expect(pdf.outline).toContain(loaded.talk.sections[0]?.heading);
    expect(pdf.isTagged).toBe(true);
    // The link in the prose, and the same on the slide.
    expect(listUrls(pdf).filter((url) => url === 'https://example.org/archive')).toHaveLength(2);
    // Titles and numbers in the margins are no content.
    expect(pdf.pages[1]?.text).not.toContain('Handout');
    // A slide, then what is said to it.
    const [title, first] = [loaded.talk.title, listSaid()[0] ?? ''].map(fold);
    const text = fold(pdf.pages[0]?.text ?? '');
    expect(text.indexOf(title ?? '')).toBeLessThan(text.lastIndexOf(first ?? ''));
  });

  it('numbers the items of a list, or gives them a dash', async () => {
    const file = join(folder, 'list.md');
    writeFileSync(file, '# Lamps\n\nThey burn:\n\n1. Oil\n   - of whales\n2. Gas\n');
    const { bytes } = await print({ kind: 'handout', paper: 'a4' }, await loadTalk(file));
    const text = (await readTextOfSize(bytes, sizeOfNotes)).replaceAll(/\s+/gu, '');
    expect(text).toBe('Theyburn:1.Oil–ofwhales2.Gas');
  });

  it('has small code of six points or more, and within the sheet', async () => {
    const file = join(folder, 'code.md');
    const code = Array.from({ length: 15 }, (_, at) => `let lamp${String(at)};`);
    writeFileSync(file, `# Lamps\n\nThey burn.\n\n~~~js\n${code.join('\n')}\n~~~\n`);
    for (const paper of ['a4', 'letter'] as const) {
      const { bytes } = await print({ kind: 'handout', paper }, await loadTalk(file));
      const size = ((129 / 1920) * 32 * 72) / 25.4;
      expect(size).toBeGreaterThan(6);
      expect(fold(await readTextOfSize(bytes, size))).toContain(fold(code.join('')));
    }
  });

  it('has all of an essay in Chinese, each word once and in order', async () => {
    const talk = await loadTalk(fixture('chinese.md'));
    const { bytes } = await print({ kind: 'handout', paper: 'a4' }, talk);
    expect(fold(await readTextOfSize(bytes, sizeOfNotes))).toBe(fold(listSaid(talk).join('')));
  });

  it('has all of an essay in Arabic, besides what its slides show', async () => {
    const talk = await loadTalk(fixture('arabic.md'));
    const { pdf } = await print({ kind: 'handout', paper: 'a4' }, talk);
    const shown = listHandedOut(talk).flatMap(({ steps }) => steps.map(({ shows }) => shows.text));
    // A file may hold a line that runs from right to left in the order that it has on paper.
    const left = Array.from(fold(pdf.pages.map(({ text }) => text).join('')));
    const missing = Array.from(fold([...listSaid(talk), ...shown].join(''))).filter((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(missing).toEqual([]);
  });

  it('has a section’s own slide in the margin, with nothing over it; three lines are on one sheet, and no line alone', async () => {
    const talk = await loadTalk(
      fileURLToPath(new URL('../../slides/from-essay-to-talk.md', import.meta.url)),
    );
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const options = {
      live: false,
      backup: true,
      document: { kind: 'handout', paper: 'a4' },
      discloses: 'script',
    } as const;
    const open = ({ id }: Talk) =>
      openPage(
        page,
        `/${id}/print/`,
        (asked) => resolveAddress([talk, loaded], asked, options),
        (reason) => new Error(reason),
      );
    await open(talk.talk);
    const opens = await page.locator('.opens').evaluateAll((entries) =>
      entries.map((entry) => {
        const [opener, beside, slide] = ['.opener .small-slide', '.beside', '.item .small-slide'].map(
          (own) => entry.querySelector(own)?.getBoundingClientRect() ?? new DOMRect(),
        );
        return [(slide?.left ?? 0) - (opener?.right ?? 0), (beside?.top ?? 0) - (opener?.bottom ?? 0)];
      }),
    );
    expect(opens.length).toBeGreaterThan(4);
    expect(Math.min(...opens.flat())).toBeGreaterThan(8);
    expect(await page.locator('.opener .of:visible').count()).toBe(0);
    const parted = await page.locator('.said p').evaluateAll((paragraphs) =>
      paragraphs.filter((paragraph) => {
        const { lineHeight, breakInside } = getComputedStyle(paragraph);
        const lines = paragraph.getBoundingClientRect().height / parseFloat(lineHeight);
        return lines < 3.5 && breakInside !== 'avoid';
      }),
    );
    expect(parted).toEqual([]);
    // The last sheet is begun by no two lines, but a slide may stay before it.
    const [within, widows] = await page.evaluate(() => {
      document.querySelector('.ends')?.remove();
      const entry = document.querySelector('.entry:last-child') ?? document.body;
      const words = entry.querySelector('.said p:last-child') ?? document.body;
      return [getComputedStyle(entry).breakInside, Number(getComputedStyle(words).widows)];
    });
    expect(within).toBe('auto');
    expect(widows).toBe(4);
    await open(loaded.talk);
    const alone = await page.locator('.said p.line').evaluateAll((lines) =>
      lines.filter((line) => {
        const { lineHeight, breakBefore, breakAfter } = getComputedStyle(line);
        const isTall = line.getBoundingClientRect().height > 1.5 * parseFloat(lineHeight);
        const hasBefore = line.previousElementSibling !== null;
        const hasAfter = line.nextElementSibling !== null;
        // What is said by itself keeps no slide to the one before.
        const after = hasAfter && !hasBefore ? 'avoid' : 'auto';
        return isTall || breakAfter !== after || (hasBefore && !hasAfter && breakBefore !== 'avoid');
      }),
    );
    expect(alone).toEqual([]);
    expect(await page.locator('.said p.line').count()).toBeGreaterThan(2);
    await page.close();
  });

  it('has the sheets of its paper', async () => {
    const { bytes } = await print({ kind: 'handout', paper: 'letter' });
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 61[12][.\d]* 79[12][.\d]*\]/);
  });

  it('prints each number once, also one at the top of a sheet', async () => {
    const talk = await loadTalk(
      fileURLToPath(new URL('../../slides/from-essay-to-talk.md', import.meta.url)),
    );
    const { bytes } = await print({ kind: 'handout', paper: 'letter' }, talk);
    expect(await readTextOfSize(bytes, sizeOfNumbers)).toBe(
      listHandedOut(talk)
        .map((_, index) => index + 1)
        .join(''),
    );
  });
});

describe('a slide on a sheet', () => {
  it('has the colours and faces that it has on a page of its own', async () => {
    const talk = await loadTalk(fixture('every-layout.md'));
    const page = await browser.newPage();
    const lookAs = async (printed: PaperDocument) => {
      await openPage(
        page,
        `/${talk.talk.id}/print/`,
        (asked) =>
          resolveAddress([talk], asked, {
            live: false,
            backup: true,
            document: printed,
            discloses: 'script',
          }),
        (reason) => new Error(reason),
      );
      return page.evaluate(() =>
        Array.from(document.querySelectorAll('.slide, .slide *'), (element) => {
          const { color, fontFamily, fontWeight } = getComputedStyle(element);
          return [String(element.getAttribute('class')), color, fontFamily, fontWeight].join(' | ');
        }),
      );
    };
    const alone = await lookAs({ kind: 'slides' });
    expect(alone.length).toBeGreaterThan(50);
    expect(await lookAs({ kind: 'handout', paper: 'a4' })).toEqual(alone);
    expect(await lookAs({ kind: 'worksheet', paper: 'a4', perSheet: 4 })).toEqual(alone);
    // What nobody could read is not drawn, nor is a frame where it would be cut.
    expect(await page.locator(':is(.footer :not(h2), .section .of, .section .map):visible').count()).toBe(0);
    const names = page.locator('.footer h2');
    const fills = await names.evaluateAll((all) =>
      all.map((name) => getComputedStyle(name).webkitTextFillColor),
    );
    expect(fills.length).toBeGreaterThan(0);
    expect(new Set(fills)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    const frame = await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      const slide = document.querySelector('.small-slide');
      return slide && parseFloat(getComputedStyle(slide, '::after').insetInlineStart);
    });
    expect(frame).toBeGreaterThan(0.3);
    await page.close();
  });
});

describe('slides with lines to write on', () => {
  it('stand two, four or six on a sheet, and nothing is said', async () => {
    const { pdf } = await print({ kind: 'worksheet', paper: 'a4', perSheet: 4 });
    expect(pdf.pages).toHaveLength(Math.ceil(listHandedOut(loaded).length / 4));
    expect(pdf.pages.map(({ text }) => text).join(' ')).not.toContain('Ships learn to look past it');
  });

  it('have a heading on each sheet, be it the name at a slide’s foot', async () => {
    const { talk } = loaded;
    const slides = talk.slides.filter(({ heading, layout }) => heading === undefined && layout === 'quote');
    expect(slides.length).toBeGreaterThan(0);
    await print({ kind: 'worksheet', paper: 'a4', perSheet: 4 }, { ...loaded, talk: { ...talk, slides } });
  });
});

describe('the script', () => {
  it('has all that is said, in order, and on each sheet the next one’s first words', async () => {
    const { bytes, pdf } = await print({ kind: 'script', paper: 'a4' });
    expect(fold(await readTextOfSize(bytes, 22))).toBe(fold(listSaid().join('')));
    expect(listUrls(pdf)).toContain('https://example.org/archive');
    // It leads to where the slide begins that the essay links to.
    expect(
      pdf.pages.flatMap(({ links }) => links.map(({ page }) => page)).some((page) => (page ?? 0) > 0),
    ).toBe(true);
    const catchwords = fold(await readTextOfSize(bytes, 18));
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(catchwords.length).toBeGreaterThan(pdf.pages.length);
    expect(fold(listSaid().join(''))).toContain(fold(catchwords).slice(0, 8));
  });

  it('has room in the margin for a word of eleven capitals, and tells a verse that runs over from the next', async () => {
    const page = await browser.newPage();
    await openPage(
      page,
      `/${loaded.talk.id}/print/`,
      (asked) =>
        resolveAddress([loaded], asked, {
          live: false,
          backup: true,
          document: { kind: 'script', paper: 'a4' },
          discloses: 'script',
        }),
      (reason) => new Error(reason),
    );
    const [line, word, indents] = await page.evaluate(() => {
      const cue = document.querySelector('.cue p');
      const says = document.querySelector('.says p');
      if (!cue || !says) throw new Error('nothing is said');
      cue.textContent = 'ROAD';
      const line = cue.getBoundingClientRect().height;
      cue.textContent = 'MARLBOROUGH';
      const word = cue.getBoundingClientRect().height;
      says.className = 'verse';
      says.innerHTML = `${'The lamp turns '.repeat(9)}<br>\n<span>All night</span>`;
      const range = document.createRange();
      range.selectNodeContents(says);
      return [
        line,
        word,
        [...range.getClientRects()].map(({ left }) => left - says.getBoundingClientRect().left),
      ];
    });
    expect(word).toBe(line);
    expect(indents[0]).toBe(0);
    expect(indents[1]).toBeGreaterThan(20);
    expect(indents.at(-1)).toBe(0);
    await page.close();
  });

  it('moves nothing on that still fits, nothing runs off a sheet where many presses have no words, and no line stays or goes alone', async () => {
    const page = await browser.newPage();
    const layOut = async (steps: readonly string[]) => {
      await page.setContent(`<html lang="en"><style>p { margin: 0; font: 20px/40px serif } .text { max-height: 115px } .tall > .text { max-height: 195px }</style>
        <main><div class="flow">${steps.join('')}</div></main>`);
      await layOutScript(page);
      return page.locator('.text').evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight));
    };
    const step = (says: string) =>
      `<div class="step"><div class="cue"></div><div class="says"><p>${says}</p></div></div>`;
    // Half of what lies between two lines of 40 px is below the last one, and needs no room.
    expect(await layOut([step('Here is one.'), step('Here are two.<br> And three.')])).toEqual([120]);
    const silent =
      '<div class="step" data-keep><div class="cue"><p>slide</p></div><div class="says"></div></div>';
    const heights = await layOut([...Array<string>(9).fill(silent), step('Words.')]);
    expect(Math.max(...heights)).toBeLessThanOrEqual(120);
    expect(heights.reduce((sum, height) => sum + height)).toBe(400);
    // The last press needs no sheet of its own.
    expect(await layOut([step('Here is.<br> One.<br> And two.'), silent])).toEqual([160]);
    // A sentence goes with the last line of its paragraph, and the only line that would fit with its paragraph.
    expect(await layOut([step('Here.<br> There.<br> More.<br> Said.')])).toEqual([80, 80]);
    expect(await layOut([step('Here is<br> one.</p><p>Two.<br> Three are<br> longer.')])).toEqual([80, 120]);
    // Nobody turns a sheet after a title, as if that ended a sentence.
    expect(await layOut([step('Here it<br> is. Go to St.<br> Lawrence and<br> see.')])).toEqual([80, 120]);
    // Nor within a word whose letters were lost, nor between two verses.
    expect(await layOut([step('Here.<br> There.<br> They ?? ?a???? ???<br> se??, said he.')])).toEqual([
      80, 80,
    ]);
    expect(await layOut([step('Here.<br>\nThere is<br>\nno lamp<br>\nat night.')])).toEqual([40, 120]);
    // A sentence of two lines that begins at a line’s end is one line on the next sheet.
    const lines =
      'The lamp turns all night long. The sea is loud and very cold and it never sleeps. Who goes there now?';
    expect(
      await layOut([step(lines).replace('<p>', '<p style="width: 30ch; font-family: monospace">')]),
    ).toEqual([40, 120]);
    // The next sheet’s first words end before a quotation mark, not with it.
    await layOut([step('Here.<br> There.</p><p>From your own page choose, "Insert"<br> and<br> wait.')]);
    expect(await page.locator('.catchword').textContent()).toBe(' From your own page choose …');
    await layOut([step('Here.<br> There.</p><p>“浅-深模块”原则与规模无关，同样适用于微服务架构。<br> 等')]);
    expect(await page.locator('.catchword').textContent()).toBe(' “浅-深模块”原则与规模 …');
    await layOut([step('Here.<br> There.</p><p>深模块是什么(Deep module explained)？<br> 不<br> 同')]);
    expect(await page.locator('.catchword').textContent()).toBe(' 深模块是什么 …');
    await page.close();
  });
});

describe('a page for every step', () => {
  it('adds one point a page, and numbers the pages by slide and step', async () => {
    const { bytes, pdf } = await print({ kind: 'steps' });
    const { slides } = loaded.talk;
    expect(pdf.pages).toHaveLength(slides.flatMap(({ steps }) => steps).length);
    const at = slides.findIndex(({ steps }) => steps.length > 1);
    const before = slides.slice(0, at).flatMap(({ steps }) => steps).length;
    const [first, second] = slides[at]?.steps.map(({ shows }) => fold(shows.text)) ?? [];
    const texts = pdf.pages.map(({ text }) => fold(text));
    expect(texts[before]).toContain(first);
    expect(texts[before]).not.toContain(second);
    expect(texts[before + 1]).toContain(second);
    const { getDocument } = await import('unpdf/pdfjs');
    const { getPageLabels } = await getDocument({ data: Uint8Array.from(bytes) }).promise.then((file) => ({
      getPageLabels: () => file.getPageLabels(),
    }));
    expect((await getPageLabels())?.slice(before, before + 2)).toEqual([
      `${String(at + 1)}.1`,
      `${String(at + 1)}.2`,
    ]);
  });
});
