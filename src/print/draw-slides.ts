/** Draws slides as pictures, in their final state, as they look on the screen. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../browser/open-page.ts';
import { workInBrowser, type Loss } from '../browser/work-in-browser.ts';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { canvasHeights, type Slide } from '../talk/talk.ts';

/** A picture to draw: a slide, and the size of the picture. */
export interface Shot {
  slide: Slide;
  /** Size of the picture in px; a slide of another shape stands in its middle, on its own ground. */
  width: number;
  height: number;
}

/**
 * PNGs of slides of one talk, in the order asked for, drawn without a network. In a talk whose mode is `auto` they are
 * light.
 * Throws a TalkError if a font or a picture of the talk cannot be had, or if the browser ends before it is done.
 */
export async function* drawSlides(
  browser: Browser,
  loaded: LoadedTalk,
  shots: readonly Shot[],
): AsyncGenerator<Uint8Array> {
  const work = <T>(step: () => Promise<T>) => workInBrowser(browser, lossOf(loaded), step);
  const page = await work(() => openSlides(browser, loaded));
  try {
    for (const shot of shots) yield await work(() => drawSlide(page, shot));
  } finally {
    await page.close();
  }
}

/** A part of a slide, such as its diagram. */
export interface SlidePiece {
  slide: Slide;
  /** The CSS selector that finds it. */
  selector: string;
}

export interface DrawnPiece {
  /** A PNG without a ground, twice as large as the piece is on the canvas. */
  png: Uint8Array;
  /** The size on the canvas, in px. */
  width: number;
  height: number;
}

/** Pictures of parts of slides, as `drawSlides`; nothing for a slide that has no such part. */
export async function* drawPieces(
  browser: Browser,
  loaded: LoadedTalk,
  pieces: readonly SlidePiece[],
): AsyncGenerator<DrawnPiece | undefined> {
  const work = <T>(step: () => Promise<T>) => workInBrowser(browser, lossOf(loaded), step);
  const page = await work(() => openSlides(browser, loaded));
  try {
    const [width, height] = [2 * 1920, 2 * canvasHeights[loaded.talk.aspect]];
    await work(() => page.setViewportSize({ width, height }));
    for (const piece of pieces) yield await work(() => drawPiece(page, piece));
  } finally {
    await page.close();
  }
}

async function drawPiece(page: Page, { slide, selector }: SlidePiece): Promise<DrawnPiece | undefined> {
  await page.evaluate(showAlone, slide.id);
  const clip = await page.evaluate(bareElement, selector);
  if (clip === undefined) return undefined;
  const png = await page.screenshot({ clip, omitBackground: true });
  return { png, width: clip.width / 2, height: clip.height / 2 };
}

/** A page on which slides are drawn. */
async function openSlides(browser: Browser, loaded: LoadedTalk): Promise<Page> {
  const { talk } = loaded;
  const page = await browser.newPage();
  const look = {
    ...(talk.style === undefined && { theme: talk.theme }),
    mode: talk.mode === 'auto' ? ('light' as const) : talk.mode,
  };
  await openPage(
    page,
    `/${talk.id}/print/`,
    (asked) => resolveAddress([loaded], asked, { live: false, backup: true, print: look }),
    (reason) => cannotDraw(loaded, reason),
  );
  await page.evaluate(leavePaper);
  return page;
}

async function drawSlide(page: Page, { slide, width, height }: Shot): Promise<Uint8Array> {
  await page.setViewportSize({ width, height });
  await page.evaluate(showAlone, slide.id);
  return page.screenshot();
}

/** Runs in the page: it has the colours of the screen again, and its slides lie one over the other. */
function leavePaper(): void {
  document.documentElement.removeAttribute('data-print');
  // A page's policy lets nobody write a style element, and this is none.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html, body { width: 100%; height: 100%; margin: 0; overflow: hidden; }
    .pages { container-type: normal; }
    .pages > .slide.slide { position: absolute; inset: 0 auto auto 0; zoom: 1; border: 0; transform-origin: 0 0; }
    .pages > .slide:not([data-drawn]) { display: none; }
    .bared, .bared body, .bared .slide { background: none !important; }
    .bared body * { visibility: hidden; }
    .bared body .piece, .bared body .piece * { visibility: visible; }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: this slide is all that is seen, as large as the window lets it be, in its middle. */
function showAlone(id: string): void {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-slide-id]')) {
    slide.toggleAttribute('data-drawn', slide.dataset['slideId'] === id);
    if (slide.dataset['slideId'] !== id) continue;
    const { offsetWidth, offsetHeight } = slide;
    const scale = Math.min(innerWidth / offsetWidth, innerHeight / offsetHeight);
    const [x, y] = [(innerWidth - offsetWidth * scale) / 2, (innerHeight - offsetHeight * scale) / 2];
    slide.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
    document.body.style.background = getComputedStyle(slide).backgroundColor;
  }
}

/** Runs in the page: only this element of the slide is seen, without a ground; gives its place in the window. */
function bareElement(selector: string): { x: number; y: number; width: number; height: number } | undefined {
  document.documentElement.classList.add('bared');
  for (const piece of document.querySelectorAll('.piece')) piece.classList.remove('piece');
  const piece = document.querySelector(`[data-drawn] ${selector}`);
  piece?.classList.add('piece');
  const { x = 0, y = 0, width = 0, height = 0 } = piece?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

function lossOf({ essay }: LoadedTalk): Loss {
  return { message: 'The slides were not drawn', file: essay.file };
}

function cannotDraw({ essay }: LoadedTalk, reason: string): TalkError {
  return new TalkError({
    message: `The slides were not drawn: ${reason}.`,
    hint: 'This is a fault of Lectern, unless a file was removed or changed just now.',
    file: essay.file,
  });
}
