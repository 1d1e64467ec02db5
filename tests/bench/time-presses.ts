/** How long it takes from a key press in one window to the painted change in another. */
import type { Page } from 'playwright-core';
import type { MadeSlide } from './made-slides.ts';
import { watchForSlide, type View } from './watch-window.ts';

export interface Press {
  from: Page;
  to: Page;
  /** What the other window shows. */
  view: View;
}

/**
 * Milliseconds from the moment before the key event to the moment after the frame that shows it, for each of the slides
 * in turn. Both clocks are the browser's, so what drives it takes no part.
 */
export async function timePresses(
  { from, to, view }: Press,
  slides: readonly MadeSlide[],
): Promise<number[]> {
  const times: number[] = [];
  for (const [index, slide] of slides.entries()) {
    // Not in step with anything that a page does from time to time.
    await from.waitForTimeout(220 + ((index * 37) % 100));
    const seen = watchForSlide(to, view, slide);
    // The other window looks from now on.
    await to.evaluate(() => undefined);
    const pressed = await from.evaluate(pressRight);
    times.push((await seen) - pressed);
  }
  return times;
}

/** Presses the key in the page, and gives the moment before. */
function pressRight(): number {
  const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true, cancelable: true };
  const target = document.activeElement ?? document.body;
  const now = performance.timeOrigin + performance.now();
  target.dispatchEvent(new KeyboardEvent('keydown', key));
  target.dispatchEvent(new KeyboardEvent('keyup', key));
  return now;
}
