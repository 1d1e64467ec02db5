/** Measures a talk in a browser: every slide at every step, as it is drawn. */
import type { Browser, Page } from 'playwright-core';
import { openPage, waitForFontsAndPictures } from '../browser/open-page.ts';
import { workInBrowser } from '../browser/work-in-browser.ts';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { stackSlides } from '../talk/stack-slides.ts';
import { canvasHeights, type Slide, type Talk } from '../talk/talk.ts';
import { sizeSlide } from './choose-extent.ts';
import { judgeSlide } from './judge-slide.ts';
import { layOutNothing, layOutSlides, waitForDeck } from './lay-out-slides.ts';
import { seeFontless, seeSlides } from './see-page.ts';
import { showStep } from './show-step.ts';
import type { Flaw } from './flaw.ts';
import type { View } from './views.ts';

/** Sizes of slides that lie open at once: thousands would take the browser gigabytes. */
const mostAtOnce = 250;

interface Portion {
  /** Slides from the start on; all, where it is left out. */
  slides?: number;
  /** Sizes of the slides together that lie open at once. */
  atOnce?: number;
}

export interface Inspection {
  view: View;
  /** Slides and steps that were measured. */
  slides: number;
  steps: number;
  /** What is wrong, by the slide that it is on. */
  flaws: (Flaw & { slide: Slide })[];
  /** Letters on its slides that no font of the machine has. */
  fontless: string[];
}

/** What is wrong on all slides that have some step, at that step. */
type Measured = Pick<Inspection, 'slides' | 'flaws' | 'fontless'>;

/** Measures a talk in these views. Throws a TalkError if the browser cannot show the talk's pages, or ends before it is done. */
export async function inspectTalk(
  browser: Browser,
  loaded: LoadedTalk,
  views: readonly View[],
  { slides: count = Infinity, atOnce = mostAtOnce }: Portion = {},
): Promise<Inspection[]> {
  const loss = { message: 'The slides were not measured', file: loaded.essay.file };
  return workInBrowser(browser, loss, async () => {
    const slides = stackSlides(loaded.talk).flat();
    const parts = partSlides(slides.slice(0, count), atOnce);
    const inspections: Inspection[] = [];
    for (const [at, view] of views.entries()) {
      // What a page takes of memory goes with it.
      const page = await browser.newPage();
      try {
        inspections.push(
          sumUp(view, await measureView(page, loaded, view, parts, hasNewFonts(views, at, loaded.talk))),
        );
      } finally {
        await page.close();
      }
    }
    return inspections;
  });
}

/** Whether letters may lack a font in this view and in none before it: a theme has the same on screen and on paper. */
function hasNewFonts(views: readonly View[], at: number, { style }: Talk): boolean {
  const before = views.slice(0, at);
  return style !== undefined || before.every(({ theme }) => theme !== views[at]?.theme);
}

/** The places of the slides that lie open together. */
function partSlides(slides: readonly Slide[], atOnce: number): number[][] {
  const parts: number[][] = [];
  let room = 0;
  for (const [place, slide] of slides.entries()) {
    const size = sizeSlide(slide);
    if (size > room) {
      parts.push([]);
      room = Math.max(atOnce, size);
    }
    parts.at(-1)?.push(place);
    room -= size;
  }
  return parts;
}

/** Joins what was measured of each part, ordered by steps as if all slides had lain open together. */
function sumUp(view: View, parts: readonly Measured[][]): Inspection {
  const depth = Math.max(...parts.map((steps) => steps.length));
  const steps = Array.from({ length: depth }, (_, step) => parts.flatMap((part) => part[step] ?? []));
  const count = (measured: readonly Measured[]) => measured.reduce((sum, { slides }) => sum + slides, 0);
  return {
    view,
    slides: count(steps[0] ?? []),
    steps: count(steps.flat()),
    flaws: steps.flat().flatMap(({ flaws }) => flaws),
    fontless: [...new Set(steps.flat().flatMap(({ fontless }) => fontless))],
  };
}

/** By parts and steps; on paper there is one step. The page is opened once, since it may need hundreds of fonts. */
async function measureView(
  page: Page,
  loaded: LoadedTalk,
  view: View,
  parts: readonly number[][],
  seesLetters: boolean,
): Promise<Measured[][]> {
  const { medium, theme, aspect } = view;
  const shown = { ...loaded, talk: { ...loaded.talk, theme, aspect } };
  const { talk } = shown;
  const isPrinted = medium === 'paper';
  await page.setViewportSize({ width: 1920, height: canvasHeights[aspect] });
  await page.addInitScript(layOutNothing);
  // A theme that is asked for takes the place of the author's own style, which is printed if nothing is.
  const print = talk.style === undefined ? { theme } : {};
  const address = isPrinted ? `/${talk.id}/print/` : `/${talk.id}/`;
  const options = { live: false, backup: true, print, picked: parts.flat() };
  await openPage(
    page,
    address,
    (asked) => resolveAddress([shown], asked, options),
    (reason) => cannotShow(loaded, reason),
    { isOnlyPrinted: isPrinted },
  );
  if (!isPrinted) await page.evaluate(waitForDeck);
  const measured: Measured[][] = [];
  for (const part of parts) {
    await page.evaluate(layOutSlides, part);
    const [broken] = await waitForFontsAndPictures(page, true);
    if (broken !== undefined) throw cannotShow(loaded, broken);
    measured.push(
      isPrinted ? [await measureState(page, talk, seesLetters)] : await measureSteps(page, talk, seesLetters),
    );
  }
  return measured;
}

async function measureSteps(page: Page, talk: Talk, seesLetters: boolean): Promise<Measured[]> {
  const steps: Measured[] = [];
  while ((await page.evaluate(showStep, steps.length)) > 0)
    steps.push(await measureState(page, talk, seesLetters && steps.length === 0));
  return steps;
}

/** What is to be seen on the slides that the page shows right now; all their letters are there from the first step on. */
async function measureState(page: Page, talk: Talk, seesLetters: boolean): Promise<Measured> {
  const seen = await seeSlides(page);
  const slides = new Map([...talk.slides, ...talk.backup].map((slide) => [slide.id, slide]));
  const flaws = seen.flatMap((each) => {
    const slide = slides.get(each.id);
    return slide === undefined ? [] : judgeSlide(each, slide).map((flaw) => ({ ...flaw, slide }));
  });
  return { slides: seen.length, flaws, fontless: seesLetters ? await seeFontless(page) : [] };
}

function cannotShow({ essay }: LoadedTalk, reason: string): TalkError {
  return new TalkError({
    message: `The slides were not measured: ${reason}.`,
    hint: 'This is a fault of Lectern, unless a file was removed or changed just now.',
    file: essay.file,
  });
}
