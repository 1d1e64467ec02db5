/**
 * A small slide within the presenter view: it goes where the view tells it to, and nothing of it moves. Two of them are
 * open beside the script, so they do without reveal.js, which would do all that it does for the deck three times.
 */
import type { Place } from '../../show/show-state.ts';
import { refitSlides } from '../refit.ts';
import { exchangeSlides } from './exchange-slides.ts';
import { showStep } from './show-step.ts';

/** What the presenter view tells a small slide. */
export interface PreviewWish {
  /** What to show. */
  place?: Place;
  /** The slide that may come next. */
  soon?: string;
  /** The page of small slides, since the essay was saved. */
  saved?: string;
}

const fitted = new WeakSet<HTMLElement>();
/** Slides as they came, before showing them changed them. */
const written = new WeakMap<Element, string>();
let shown: HTMLElement | undefined;
let prepared: HTMLElement | undefined;

/** What is shown for the first time has to be measured, with its own fonts. */
async function fit(slide: HTMLElement): Promise<void> {
  if (fitted.has(slide)) return;
  if (document.fonts.status === 'loading') await document.fonts.ready;
  if (slide !== shown && slide !== prepared) return;
  fitted.add(slide);
  if (slide.dataset['fit'] !== undefined) refitSlides([slide]);
}

function remember(slide: HTMLElement): void {
  if (!written.has(slide)) written.set(slide, slide.outerHTML);
}

/** Shows a place, as near as this essay has it. */
function show({ slide: id, step }: Place): void {
  const slide = document.getElementById(id);
  if (slide === null) return;
  if (slide !== shown) {
    remember(slide);
    shown?.classList.remove('present');
    slide.classList.add('present');
    shown = slide;
  }
  const { dataset } = document.documentElement;
  dataset['slide'] = id;
  dataset['step'] = String(showStep(slide, step));
  void fit(slide).then(() => {
    dataset['ready'] = '';
  });
}

/** Lays a slide out where nobody sees it: to show it, it is only uncovered. */
function prepare(id: string): void {
  prepared?.classList.remove('soon');
  prepared = document.getElementById(id) ?? undefined;
  if (prepared === undefined) return;
  remember(prepared);
  prepared.classList.add('soon');
  void fit(prepared);
}

addEventListener('message', ({ source, data }: MessageEvent<PreviewWish | null>) => {
  if (source !== parent) return;
  if (data?.saved !== undefined) exchangeSlides(data.saved, written);
  if (data?.place !== undefined) show(data.place);
  if (data?.soon !== undefined) prepare(data.soon);
});
parent.postMessage({ isReady: true }, '*');
