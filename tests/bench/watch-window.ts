/** Sees, in a page, when a slide is painted: while the page opens, and at a press. */
import type { Page } from 'playwright-core';
import type { MadeSlide } from './made-slides.ts';

/** Where a window shows what it shows; all of them selectors. */
export interface View {
  /** The slide: one that is shown, and has the heading. */
  slide: string;
  /** The frame that the slide is in; in the page itself, if absent. */
  frame?: string;
  /** Where the words are that are said now; the audience sees none. */
  said?: string;
  /** What is there once the page can be used. */
  ready?: string;
}

/**
 * Milliseconds since the epoch right after the frame that shows the slide, by the browser's clock. Waits for it.
 * @param page a window that has begun to load
 */
export async function waitForSlide(page: Page, view: View, slide: MadeSlide): Promise<number> {
  const seen = await page.waitForFunction(findTime, { view, slide }, { polling: 'raf' });
  const time = await seen.jsonValue();
  return Number(time);
}

/**
 * The same for a page that is open and at rest; the page looks from the first answer to anything else on. It asks for no
 * frame before the slide is there. Who asks for every frame makes whatever comes wait for the next one, even in the
 * emptiest page: most of what was measured that way was the wait for the watch.
 */
export function watchForSlide(page: Page, view: View, slide: MadeSlide): Promise<number> {
  return page.evaluate(watch, { view, slide });
}

/** Runs in the page. */
function watch({ view, slide }: { view: View; slide: MadeSlide }): Promise<number> {
  const frame = view.frame === undefined ? undefined : document.querySelector<HTMLIFrameElement>(view.frame);
  const shows = frame?.contentDocument ?? document;
  return new Promise((resolve) => {
    const observers = [...new Set([document, shows])].map((page) => {
      const observer = new MutationObserver(look);
      observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
      return observer;
    });
    function look(): void {
      const shown = shows.querySelector(view.slide);
      const said = view.said === undefined ? slide.text : document.querySelector(view.said)?.textContent;
      if (shown?.textContent.includes(slide.heading) !== true || said?.includes(slide.text) !== true) return;
      for (const observer of observers) observer.disconnect();
      requestAnimationFrame(() => {
        // A message is handled after the frame that is being prepared.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.timeOrigin + performance.now());
        };
        port2.postMessage(undefined);
      });
    }
  });
}

/** Runs in the page, once a frame: nothing until the frame that shows the slide is painted, and then when that was. */
function findTime({ view, slide }: { view: View; slide: MadeSlide }): number | undefined {
  const marks = performance.getEntriesByName(slide.heading);
  if (marks[0] !== undefined) return performance.timeOrigin + marks[0].startTime;
  const frame = view.frame === undefined ? undefined : document.querySelector<HTMLIFrameElement>(view.frame);
  const shown = (frame === undefined ? document : frame?.contentDocument)?.querySelector(view.slide);
  const said = view.said === undefined ? slide.text : document.querySelector(view.said)?.textContent;
  const isReady = view.ready === undefined || document.querySelector(view.ready) !== null;
  const isThere = shown?.textContent.includes(slide.heading) === true && said?.includes(slide.text) === true;
  if (!isReady || !isThere) return undefined;
  // A message is handled after the frame that is being prepared.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark(slide.heading);
  port2.postMessage(undefined);
  return undefined;
}
