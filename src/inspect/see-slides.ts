import type { Page } from 'playwright-core';
import { readScript } from '../render/compile-scripts.ts';
import type { SeenSlide } from './seen-slide.ts';

/** What can be seen of every slide that is laid out in the page now. */
export async function seeSlides(page: Page): Promise<SeenSlide[]> {
  return page.evaluate<SeenSlide[]>(`${await readScript('measurer')}; inPage.seeSlides()`);
}
