/** Opens a deck and its presenter view, and measures how they keep in step. */
import type { Browser } from 'playwright-core';
import type { MadeSlide } from './made-slides.ts';
import { timePresses } from './time-presses.ts';
import { waitForSlide, type View } from './watch-window.ts';

/** A tool whose presenter view is opened with `S`. */
export interface Tool {
  /** The address of the deck, at the first slide. */
  address: string;
  deck: View;
  presenter: View;
}

/** Milliseconds, one each time. */
export interface Windows {
  /** From the press of `S` to the first slide and its words. */
  opened: number[];
  /** A press in the deck, painted in the presenter view. */
  toPresenter: number[];
  /** The other way. */
  toDeck: number[];
}

const openings = 3;

/** @param slides the first is there at the beginning; half of the others are gone to from each side */
export async function measureWindows(
  browser: Browser,
  { address, deck: deckView, presenter: presenterView }: Tool,
  slides: readonly MadeSlide[],
): Promise<Windows> {
  const [first, ...others] = slides;
  if (first === undefined) throw new Error('There is no slide.');
  const half = Math.ceil(others.length / 2);
  const windows: Windows = { opened: [], toPresenter: [], toDeck: [] };
  for (let opening = 1; opening <= openings; opening += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const deck = await context.newPage();
    await deck.goto(address);
    await waitForSlide(deck, deckView, first);
    const opens = context.waitForEvent('page');
    const pressed = await deck.evaluate(() => performance.timeOrigin + performance.now());
    await deck.keyboard.press('s');
    const presenter = await opens;
    windows.opened.push((await waitForSlide(presenter, presenterView, first)) - pressed);
    if (opening === openings) {
      // What a page does once after it was opened is no part of a press.
      await presenter.waitForTimeout(3000);
      const toPresenter = { from: deck, to: presenter, view: presenterView };
      windows.toPresenter = await timePresses(toPresenter, others.slice(0, half));
      const toDeck = { from: presenter, to: deck, view: deckView };
      windows.toDeck = await timePresses(toDeck, others.slice(half));
    }
    await context.close();
  }
  return windows;
}
