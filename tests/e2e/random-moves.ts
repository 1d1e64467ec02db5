/** Many moves in the windows of a talk, the same at every run, made faster than anybody could press. */
import type { Page } from '@playwright/test';

export const keys = [
  { key: ' ', keyCode: 32 },
  { key: ' ', keyCode: 32 },
  { key: ' ', keyCode: 32 },
  { key: 'PageDown', keyCode: 34 },
  { key: 'PageUp', keyCode: 33 },
  { key: 'PageUp', keyCode: 33 },
  { key: 'Home', keyCode: 36 },
  { key: 'End', keyCode: 35 },
  { key: 'b', keyCode: 66 },
];

export interface Chance {
  /** A number from 0 up to 1. */
  random: () => number;
  choose: <Item>(items: readonly Item[]) => Item;
}

/** The same numbers at every run (Park and Miller's generator). */
export function startChance(seed: number): Chance {
  let state = seed;
  const random = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return {
    random,
    choose: (items) => {
      const item = items[Math.floor(random() * items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
  };
}

/** Presses so many keys by chance, without waiting for what they do. */
export function pressMany(page: Page, { choose }: Chance, count: number): Promise<void> {
  const chosen = Array.from({ length: count }, () => choose(keys));
  return page.evaluate((all) => {
    for (const key of all) document.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
  }, chosen);
}

/** The place, and whether it is black. */
export function readShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { slide, step } = document.documentElement.dataset;
    const isBlack = document.querySelector('.reveal.paused, [data-do="black"][aria-pressed="true"]') !== null;
    return `${slide ?? ''} ${step ?? ''} ${isBlack ? 'black' : ''}`;
  });
}
