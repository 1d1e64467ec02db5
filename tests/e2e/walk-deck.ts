/** What the tests of all slides share: the essay with every layout, in every look, and the way through it. */
import type { Page } from '@playwright/test';
import type { PresentedEssay } from './present.ts';
import { openDeck } from './present.ts';

export const themes = ['paper', 'stage'] as const;
export const modes = ['light', 'dark'] as const;
export const looks = themes.flatMap((theme) => modes.map((mode) => ({ theme, mode })));

/** Opens the deck without motion, so that colours are at once what they will be, and visits every slide and step. */
export async function walkDeck(
  page: Page,
  { deck }: PresentedEssay,
  visit: (place: string) => Promise<void>,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, deck);
  const readPlace = () =>
    page.evaluate(() => {
      const { slide = '', step = '' } = document.documentElement.dataset;
      return `${slide}/${step}`;
    });
  let before = '';
  for (let place = await readPlace(); place !== before; place = await readPlace()) {
    await visit(place);
    before = place;
    await page.keyboard.press('PageDown');
  }
}
