/** Draws slides as pictures, in their final state, as they look on the screen. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../browser/open-page.ts';
import { workInBrowser, type Loss } from '../browser/work-in-browser.ts';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import { canvasHeights, type Slide } from '../talk/talk.ts';
import { mostOfOwnStyle } from './part-pages.ts';

/** A picture to draw: a slide, and the size of the picture. */
export interface Shot {
  slide: Slide;
  /** Size of the picture in px; a slide of another shape stands in its middle, on its own ground. */
  width: number;
  height: number;
}

/** Slides that a page has at once: of thousands a browser needs a gigabyte, and longer for each. */
const mostAtOnce = 200;

/** Pictures from which each is compressed less, which takes a third less time to draw. */
const manyPictures = 150;

/** px that the pieces of a talk may have together, which are drawn in ten seconds; each takes as long as so many more. */
const mostPixels = 500_000_000;
const pixelsOfOne = 1_500_000;

/**
 * PNGs of slides of one talk, in the order asked for, drawn without a network. In a talk whose mode is `auto` they are
 * light.
 * Throws a TalkError if a font or a picture of the talk cannot be had, or if the browser ends before it is done.
 */
export function drawSlides(
  browser: Browser,
  loaded: LoadedTalk,
  shots: readonly Shot[],
): AsyncGenerator<Uint8Array> {
  return drawEach(browser, loaded, shots, true, drawSlide);
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

/**
 * Pictures of parts of slides, as `drawSlides`; nothing for a slide that has no such part. Ends before the last where all
 * would take too long.
 * @param most px that all may have together
 */
export async function* drawPieces(
  browser: Browser,
  loaded: LoadedTalk,
  pieces: readonly SlidePiece[],
  most = mostPixels,
): AsyncGenerator<DrawnPiece | undefined> {
  const size = { width: 2 * 1920, height: 2 * canvasHeights[loaded.talk.aspect] };
  let left = most;
  const drawn = drawEach(browser, loaded, pieces, false, (canvas, piece) => drawPiece(canvas, piece, size));
  for await (const piece of drawn) {
    yield piece;
    left -= pixelsOfOne + (piece === undefined ? 0 : 4 * piece.width * piece.height);
    if (left <= 0) return;
  }
}

/** A page on which slides are drawn, and what takes their pictures. */
interface Canvas {
  page: Page;
  shoot: (clip?: Clip) => Promise<Uint8Array>;
}

type Clip = Record<'x' | 'y' | 'width' | 'height', number>;

async function* drawEach<Asked extends { slide: Slide }, Drawn>(
  browser: Browser,
  loaded: LoadedTalk,
  asked: readonly Asked[],
  hasGround: boolean,
  draw: (canvas: Canvas, one: Asked) => Promise<Drawn>,
): AsyncGenerator<Drawn> {
  const work = <T>(step: () => Promise<T>) => workInBrowser(browser, lossOf(loaded), step);
  const canvas = await work(() => openCanvas(browser, { hasGround, isHasty: asked.length > manyPictures }));
  const { style, slides, backup } = loaded.talk;
  // A style sheet of the author's may count slides.
  const isWhole = style !== undefined && slides.length + backup.length <= mostOfOwnStyle;
  const atOnce = isWhole ? asked.length : mostAtOnce;
  try {
    for (let at = 0; at < asked.length; at += atOnce) {
      const part = asked.slice(at, at + atOnce);
      await work(() => openSlides(canvas.page, loaded, isWhole ? undefined : part.map(({ slide }) => slide)));
      for (const one of part) yield await work(() => draw(canvas, one));
    }
  } finally {
    await canvas.page.close();
  }
}

/**
 * Pictures are taken by the browser’s own protocol: Playwright would take the ground away and give it back for each, and
 * draw the page anew both times.
 */
async function openCanvas(
  browser: Browser,
  { hasGround, isHasty }: { hasGround: boolean; isHasty: boolean },
): Promise<Canvas> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  if (!hasGround)
    await session.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  return {
    page,
    async shoot(clip) {
      const { data } = await session.send('Page.captureScreenshot', {
        ...(clip !== undefined && { clip: { ...wholePixels(clip), scale: 1 } }),
        optimizeForSpeed: isHasty,
      });
      return Buffer.from(data, 'base64');
    },
  };
}

/** Without the last column and row where they are not filled. */
function wholePixels(clip: Clip): Clip {
  return {
    ...clip,
    width: Math.max(1, Math.floor(clip.width)),
    height: Math.max(1, Math.floor(clip.height)),
  };
}

/** Opens these slides of a talk, or all. */
async function openSlides(
  page: Page,
  loaded: LoadedTalk,
  slides: readonly Slide[] | undefined,
): Promise<void> {
  const { talk } = loaded;
  const print = {
    ...(talk.style === undefined && { theme: talk.theme }),
    mode: talk.mode === 'auto' ? ('light' as const) : talk.mode,
  };
  const wanted = new Set(slides);
  const all = [...talk.slides, ...talk.backup];
  const picked = slides && all.flatMap((slide, at) => (wanted.has(slide) ? [at] : []));
  await openPage(
    page,
    `/${talk.id}/print/`,
    (asked) => resolveAddress([loaded], asked, { live: false, backup: true, print, picked }),
    (reason) => cannotDraw(loaded, reason),
  );
  await page.evaluate(leavePaper);
}

async function drawSlide({ page, shoot }: Canvas, { slide, width, height }: Shot): Promise<Uint8Array> {
  await page.setViewportSize({ width, height });
  await page.evaluate(showAlone, slide.id);
  return shoot();
}

async function drawPiece(
  { page, shoot }: Canvas,
  { slide, selector }: SlidePiece,
  size: { width: number; height: number },
): Promise<DrawnPiece | undefined> {
  await page.setViewportSize(size);
  await page.evaluate(showAlone, slide.id);
  const clip = await page.evaluate(bareElement, selector);
  if (clip === undefined) return undefined;
  return { png: await shoot(clip), width: clip.width / 2, height: clip.height / 2 };
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
async function showAlone(id: string): Promise<void> {
  for (const slide of document.querySelectorAll<HTMLElement>('[data-slide-id]')) {
    slide.toggleAttribute('data-drawn', slide.dataset['slideId'] === id);
    if (slide.dataset['slideId'] !== id) continue;
    const { offsetWidth, offsetHeight } = slide;
    const scale = Math.min(innerWidth / offsetWidth, innerHeight / offsetHeight);
    const [x, y] = [(innerWidth - offsetWidth * scale) / 2, (innerHeight - offsetHeight * scale) / 2];
    slide.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
    document.body.style.background = getComputedStyle(slide).backgroundColor;
  }
  await document.fonts.ready;
}

/** Runs in the page: only this element of the slide is seen, without a ground; gives its place in the window. */
function bareElement(selector: string): Clip | undefined {
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
