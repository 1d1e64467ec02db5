/** How much of a talk is measured, so that it takes seconds however long the talk is. */
import { stackSlides } from '../talk/stack-slides.ts';
import type { Slide, Talk } from '../talk/talk.ts';
import { listViews, type View } from './views.ts';

export interface Extent {
  views: View[];
  /** Slides from the start on, those behind the closing slide counted too. */
  slides: number;
}

/** So many letters take the browser as long as a slide without any. */
const lettersOfSlide = 300;

/** Views of slides at a step, each with its letters; the browser takes some four milliseconds for one. */
const mostEffort = 3500;

/** How large a slide is for the browser that lays it out; one with a few words counts one. */
export function sizeSlide({ steps }: Pick<Slide, 'steps'>): number {
  const letters = steps.reduce((sum, { shows }) => sum + shows.text.length, 0);
  return 1 + letters / lettersOfSlide;
}

/** All slides, on screen and on paper; of a talk of many hours, the first slides. */
export function chooseExtent(talk: Talk): Extent {
  const slides = stackSlides(talk).flat();
  const views = listViews(talk);
  return { views, slides: countMeasurable(slides, mostEffort / views.length) };
}

/** The slides from the start that can be measured with so much effort; each is at every step. */
function countMeasurable(slides: readonly Slide[], effort: number): number {
  let left = effort;
  const beyond = slides.findIndex((slide) => (left -= slide.steps.length * sizeSlide(slide)) < 0);
  return beyond === -1 ? slides.length : Math.max(1, beyond);
}
