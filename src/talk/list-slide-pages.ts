/** The pages of printed slides. */
import type { Slide, Talk } from './talk.ts';

export interface SlidePage {
  slide: Slide;
  /** The step that it is shown at, from 0; absent where the slide is in its final state. */
  step?: number;
}

/** A page a slide, backup slides last; or a page for every step, where steps change what is seen. */
export function listSlidePages({ slides, backup }: Talk, everyStep: boolean): SlidePage[] {
  return [...slides, ...backup].flatMap((slide): SlidePage[] =>
    everyStep && slide.steps.length > 1 ? slide.steps.map((_, step) => ({ slide, step })) : [{ slide }],
  );
}
