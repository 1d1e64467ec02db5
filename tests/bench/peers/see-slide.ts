/** Sees, in a page of any tool, when a slide is painted. */
import type { Page } from 'playwright-core';

/** A slide of a page: what it matches while it is on display, and what it says. */
export interface Sight {
  selector: string;
  text: string;
}

declare global {
  interface Window {
    /** Calls back after the first frame that shows one of them, with its text and the milliseconds since the page's time began. */
    whenPainted: (sights: readonly Sight[], painted: (time: number, text: string) => void) => void;
    /** When the texts that are expected were first painted, in milliseconds since 1970. */
    paintedAt: Record<string, number>;
  }
}

/** Looks for these from the first moment of each page that this one loads; see `readPaint`. */
export async function expectPaints(page: Page, expected: readonly Sight[]): Promise<void> {
  await page.addInitScript((sights) => {
    const isShown = ({ selector, text }: Sight): boolean =>
      [...document.querySelectorAll(selector)].some(
        (slide) =>
          slide.textContent.includes(text) &&
          slide.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
    window.whenPainted = (wanted, painted) => {
      const look = (): void => {
        const seen = wanted.find(isShown);
        if (seen === undefined) {
          requestAnimationFrame(look);
          return;
        }
        // A message is handled after the frame that is being prepared.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted(performance.now(), seen.text);
        port2.postMessage(undefined);
      };
      requestAnimationFrame(look);
    };
    window.paintedAt = {};
    const expectNext = (left: readonly Sight[]): void => {
      if (left.length === 0) return;
      window.whenPainted(left, (time, text) => {
        window.paintedAt[text] = performance.timeOrigin + time;
        expectNext(left.filter((sight) => sight.text !== text));
      });
    };
    expectNext(sights);
  }, expected);
}

/**
 * When an expected slide was painted, in milliseconds since 1970, and since the page was asked for. Waits for it, through
 * loads too. Throws an error if it does not come.
 */
export async function readPaint(
  page: Page,
  text: string,
  timeout = 60_000,
): Promise<{ epoch: number; time: number }> {
  const seen = await page.waitForFunction((wanted) => window.paintedAt[wanted], text, {
    timeout,
    polling: 20,
  });
  const epoch = Number(await seen.jsonValue());
  return { epoch, time: epoch - (await page.evaluate(() => performance.timeOrigin)) };
}
