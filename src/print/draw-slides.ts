/** Draws slides as pictures, in their final state, as they look on the screen. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../browser/open-page.ts';
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress } from '../site/resolve-address.ts';
import type { Slide } from '../talk/talk.ts';

/** A picture that is wanted. */
export interface Shot {
  slide: Slide;
  /** Size of the picture in px; a slide of another shape stands in its middle, on its own ground. */
  width: number;
  height: number;
}

/**
 * PNGs of slides of one talk, in the order asked for, drawn without a network. In a talk whose mode is `auto` they are
 * light.
 * Throws a TalkError if a font or a picture of the talk cannot be had.
 */
export async function* drawSlides(
  browser: Browser,
  loaded: LoadedTalk,
  shots: readonly Shot[],
): AsyncGenerator<Uint8Array> {
  const { talk } = loaded;
  const page = await browser.newPage();
  try {
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
    for (const shot of shots) yield await drawSlide(page, shot);
  } finally {
    await page.close();
  }
}

async function drawSlide(page: Page, { slide, width, height }: Shot): Promise<Uint8Array> {
  await page.setViewportSize({ width, height });
  await page.evaluate(showAlone, slide.id);
  return page.screenshot();
}

/** Runs in the page: it has the colours of the screen again, and its slides lie one over the other. */
function leavePaper(): void {
  document.documentElement.removeAttribute('data-print');
  const style = document.createElement('style');
  style.textContent = `
    html, body { width: 100%; height: 100%; margin: 0; overflow: hidden; }
    .pages { container-type: normal; }
    .pages > .slide.slide { position: absolute; inset: 0 auto auto 0; zoom: 1; border: 0; transform-origin: 0 0; }
    .pages > .slide:not([data-drawn]) { display: none; }`;
  document.head.append(style);
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

function cannotDraw({ essay }: LoadedTalk, reason: string): TalkError {
  return new TalkError({
    message: `The slides were not drawn: ${reason}.`,
    hint: 'This is a fault of Lectern, unless a file was removed or changed just now.',
    file: essay.file,
  });
}
