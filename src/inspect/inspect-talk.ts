/** Measures a talk in a browser: every slide at every step, as it is drawn. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../browser/open-page.ts';
import { workInBrowser } from '../browser/work-in-browser.ts';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { canvasHeights, type Slide, type Talk } from '../talk/talk.ts';
import { judgeSlide } from './judge-slide.ts';
import { seeSlides } from './see-slides.ts';
import { showStep } from './show-step.ts';
import type { Sight } from './sight.ts';
import type { View } from './views.ts';

export interface Inspection {
  view: View;
  /** Slides and steps that were measured. */
  slides: number;
  steps: number;
  /** What is wrong, by the slide that it is on. */
  sights: (Sight & { slide: Slide })[];
}

/**
 * Measures a talk in these views. Throws a TalkError if the browser cannot show the talk's pages, or ends before
 * it is done.
 */
export async function inspectTalk(
  browser: Browser,
  loaded: LoadedTalk,
  views: readonly View[],
): Promise<Inspection[]> {
  const loss = { message: 'The slides were not measured', file: loaded.essay.file };
  return workInBrowser(browser, loss, async () => {
    const page = await browser.newPage();
    try {
      const inspections: Inspection[] = [];
      for (const view of views) inspections.push(await inspectView(page, loaded, view));
      return inspections;
    } finally {
      await page.close();
    }
  });
}

async function inspectView(page: Page, loaded: LoadedTalk, view: View): Promise<Inspection> {
  const { medium, theme, aspect } = view;
  const talk = { ...loaded.talk, theme, aspect };
  await page.setViewportSize({ width: 1920, height: canvasHeights[aspect] });
  // A theme that is asked for takes the place of the author's own style, which is printed if nothing is.
  const print = talk.style === undefined ? { theme } : {};
  const address = medium === 'paper' ? `/${talk.id}/print/` : `/${talk.id}/`;
  await openPage(
    page,
    address,
    (asked) => resolveAddress([{ ...loaded, talk }], asked, { live: false, backup: true, print }),
    (reason) => cannotShow(loaded, reason),
  );
  return medium === 'paper' ? measureState(page, talk, view) : measureScreen(page, talk, view);
}

async function measureScreen(page: Page, talk: Talk, view: View): Promise<Inspection> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const whole: Inspection = { view, slides: 0, steps: 0, sights: [] };
  for (let step = 0; (await page.evaluate(showStep, step)) > 0; step += 1) {
    const { slides, sights } = await measureState(page, talk, view);
    whole.slides = Math.max(whole.slides, slides);
    whole.steps += slides;
    whole.sights.push(...sights);
  }
  return whole;
}

/** What is to be seen on the slides that the page shows right now. */
async function measureState(page: Page, talk: Talk, view: View): Promise<Inspection> {
  const seen = await page.evaluate(seeSlides);
  const slides = new Map([...talk.slides, ...talk.backup].map((slide) => [slide.id, slide]));
  const sights = seen.flatMap((each) => {
    const slide = slides.get(each.id);
    return slide === undefined ? [] : judgeSlide(each, slide).map((sight) => ({ ...sight, slide }));
  });
  return { view, slides: seen.length, steps: seen.length, sights };
}

function cannotShow({ essay }: LoadedTalk, reason: string): TalkError {
  return new TalkError({
    message: `The slides were not measured: ${reason}.`,
    hint: 'This is a fault of Lectern, unless a file was removed or changed just now.',
    file: essay.file,
  });
}
