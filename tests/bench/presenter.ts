/**
 * How fast the windows of a talk follow each other, against reveal.js' own speaker view and the emptiest pair of pages in
 * the same run, and how smoothly the script of a long talk moves. Ends with 1 if anything is over its floor. It wants a
 * calm machine.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { compileRenderer } from '../../src/render/compile-renderer.ts';
import { presentTalks } from '../../src/serve/present-talks.ts';
import { findMedian } from './find-median.ts';
import { makeSlides, writeEssay } from './made-slides.ts';
import { measureWindows, type Windows } from './measure-windows.ts';
import { printTable } from './print-table.ts';
import { asFactor, isMet, withUnit, type Row } from './row.ts';
import { scrollScript, type Smoothness } from './scroll-script.ts';
import { serveEmptiest } from './serve-emptiest.ts';
import { serveReveal } from './serve-reveal.ts';
import { describeEmptiest, describeLectern, describeReveal } from './tools.ts';

const presses = 50;
const longTalk = fileURLToPath(new URL('../../../shared/essays/thoreau-walking.txt', import.meta.url));
const milliseconds = withUnit('ms', 1);

const slides = makeSlides(2 * presses + 1);
await compileRenderer(console.error);
const browser = await launchChromium(await ensureChromium(console.error));
try {
  const { deck: emptiest, close: closeEmptiest } = await serveEmptiest(slides);
  const least = await measureWindows(browser, describeEmptiest(emptiest), slides);
  closeEmptiest();
  const [theirs, ours] = [await measureReveal(browser), await measureLectern(browser)];
  const smoothness = existsSync(longTalk) ? await measureScroll(browser) : undefined;
  if (smoothness === undefined)
    console.error(`The script of a long talk is not measured: ${longTalk} is not there.`);
  const table = [...compareWindows(ours, theirs, least), ...judgeScroll(smoothness)];
  printTable(table, 'medians');
  process.exitCode = table.every((row) => isMet(row, row.measure() ?? NaN)) ? 0 : 1;
} finally {
  await browser.close();
}

async function measureReveal(own: Browser): Promise<Windows> {
  const { deck, close } = await serveReveal(slides);
  try {
    return await measureWindows(own, describeReveal(deck), slides);
  } finally {
    close();
  }
}

async function measureLectern(own: Browser): Promise<Windows> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  const essay = join(folder, 'harbours.md');
  await writeFile(essay, writeEssay(slides));
  const { deck, close } = await present(essay);
  try {
    const [first] = slides;
    if (first === undefined) throw new Error('There is no slide.');
    return await measureWindows(own, describeLectern(deck, first), slides);
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

async function measureScroll(own: Browser): Promise<Smoothness> {
  const { presenter, close } = await present(longTalk);
  const page = await own.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(presenter);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.waitForTimeout(3000);
    return await scrollScript(page);
  } finally {
    await page.close();
    await close();
  }
}

async function present(
  essay: string,
): Promise<{ deck: string; presenter: string; close: () => Promise<void> }> {
  const warn = (): undefined => undefined;
  const presentation = await presentTalks([essay], { port: 0, drafts: true, warn });
  const [first] = presentation?.decks ?? [];
  if (presentation === undefined || first === undefined) throw new Error(`${essay} cannot be presented.`);
  return { deck: first.address, presenter: first.presenter, close: presentation.close };
}

function compareWindows(ours: Windows, theirs: Windows, least: Windows): Row[] {
  const directions = [
    { name: 'a press in the deck, painted in the presenter view', key: 'toPresenter' },
    { name: 'a press in the presenter view, painted in the deck', key: 'toDeck' },
  ] as const;
  return [
    ...directions.flatMap(({ name, key }): Row[] => {
      const [own, other] = [findMedian(ours[key]), findMedian(theirs[key])];
      const slowest = milliseconds(Math.max(...ours[key]));
      const detail = `of ${String(ours[key].length)}, the slowest ${slowest}; the emptiest pages ${milliseconds(findMedian(least[key]))}`;
      return [
        { what: name, floor: { atMost: 20 }, write: milliseconds, measure: () => own, detail },
        {
          what: 'the same, against reveal.js',
          floor: { atMost: 0.5 },
          write: asFactor,
          measure: () => own / other,
          detail: `${milliseconds(other)}, the slowest ${milliseconds(Math.max(...theirs[key]))}`,
        },
      ];
    }),
    {
      what: 'the presenter view, opened and usable',
      floor: { atMost: 2000 },
      write: withUnit('ms', 0),
      measure: () => findMedian(ours.opened),
      detail: `reveal.js ${withUnit('ms', 0)(findMedian(theirs.opened))}`,
    },
  ];
}

function judgeScroll(smoothness: Smoothness | undefined): Row[] {
  if (smoothness === undefined) return [];
  const { frames, longest } = smoothness;
  return [
    {
      what: 'frames a second while 12,000 words are scrolled',
      floor: { atLeast: 58 },
      write: (number) => number.toFixed(1),
      measure: () => frames,
      detail: `the longest took ${milliseconds(longest)}`,
    },
  ];
}
