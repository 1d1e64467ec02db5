/** A built deck in the browser: what it weighs, how soon its first slide is there, and how soon the next after a key. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { expectPaints, readPaint } from './see-slide.ts';
import { serveFolder } from './serve-folder.ts';
import { textOf, type PageOfTool } from './tools.ts';

/** Milliseconds, one each time; bytes. */
export interface PageFigures {
  /** From asking for the page to the painted slide, nothing of it known before. */
  firstSlide: number[];
  /** From the key to the painted next slide. */
  nextSlide: number[];
  /** HTML, CSS and script that the page asks for, each file packed for itself; without what is kept for later, offline. */
  weight: number;
}

const viewport = { width: 1280, height: 800 };
const openings = 5;
const presses = 40;
/** Milliseconds in which a page does what it does once, after its first slide. */
const calm = 4000;
const weighed = new Set(['.html', '.js', '.mjs', '.css', '.json']);

/** @param count how many slides the deck has */
export async function measurePage(
  browser: Browser,
  folder: string,
  tool: PageOfTool,
  count: number,
): Promise<PageFigures> {
  const served = await serveFolder(folder, tool.isOnePage);
  const figures: PageFigures = { firstSlide: [], nextSlide: [], weight: 0 };
  try {
    for (let opening = 1; opening <= openings; opening += 1) {
      const { page, time } = await openDeck(browser, served.origin, tool);
      figures.firstSlide.push(time);
      await page.context().close();
    }
    served.sent.length = 0;
    const { page: weighing } = await openDeck(browser, served.origin, tool, 'block');
    await weighing.waitForTimeout(calm);
    const files = [...new Set(served.sent)].filter((file) => weighed.has(extname(file)));
    figures.weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    await weighing.context().close();
    while (figures.nextSlide.length < presses) {
      const { page } = await openDeck(browser, served.origin, tool);
      await page.waitForTimeout(calm);
      // A short deck is opened again at its end.
      const last = Math.min(count, presses - figures.nextSlide.length + 1);
      for (let number = tool.hasSteps === true ? 1 : 2; number <= last; number += 1)
        figures.nextSlide.push(await pressToSlide(page, tool, number));
      await page.context().close();
    }
    return figures;
  } finally {
    served.close();
  }
}

async function openDeck(
  browser: Browser,
  origin: string,
  tool: PageOfTool,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<{ page: Page; time: number }> {
  const context = await browser.newContext({ viewport, serviceWorkers });
  const page = await context.newPage();
  await expectPaints(page, [{ selector: tool.shown(1), text: tool.first }]);
  await page.goto(`${origin}${tool.path}`, { waitUntil: 'commit' });
  const { time } = await readPaint(page, tool.first);
  return { page, time };
}

/** Presses until the slide is there; what came before were steps. Gives what the last press took. */
async function pressToSlide(page: Page, tool: PageOfTool, number: number): Promise<number> {
  const sight = { selector: tool.shown(number), text: textOf(number) };
  for (let pressed = 0; pressed < 20; pressed += 1) {
    // Not in step with anything that a page does from time to time.
    await page.waitForTimeout(120 + ((number * 37 + pressed * 11) % 90));
    const time = await page.evaluate(pressRight, { sight, frames: tool.hasSteps === true ? 5 : 300 });
    if (time !== undefined) return time;
  }
  throw new Error(`Slide ${String(number)} does not come.`);
}

/** Runs in the page: the milliseconds from the key to the painted slide; nothing if it is not there after some frames. */
function pressRight({
  sight,
  frames,
}: {
  sight: { selector: string; text: string };
  frames: number;
}): Promise<number | undefined> {
  const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true };
  const target = document.activeElement ?? document.body;
  const began = performance.now();
  target.dispatchEvent(new KeyboardEvent('keydown', key));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
  return new Promise((resolve) => {
    window.whenPainted([sight], (time) => resolve(time - began));
    const wait = (left: number): void => {
      if (left === 0) resolve(undefined);
      else requestAnimationFrame(() => wait(left - 1));
    };
    wait(frames);
  });
}
