import { stackSlides } from '../talk/stack-slides.ts';
import type { Slide } from '../talk/talk.ts';

/** Which slides a page shows: all of the talk's, or only those that were asked for. */
export function pickSlides({ talk, picked }: Pick<App.Locals, 'talk' | 'picked'>): (slide: Slide) => boolean {
  if (picked === undefined) return () => true;
  const slides = stackSlides(talk).flat();
  const chosen = new Set(picked.map((at) => slides[at]));
  return (slide) => chosen.has(slide);
}
