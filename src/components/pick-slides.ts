import { stackSlides } from '../talk/stack-slides.ts';
import type { Slide } from '../talk/talk.ts';

/** Tells which slides a page has: all, or those that are asked for by themselves. */
export function pickSlides({ talk, picked }: Pick<App.Locals, 'talk' | 'picked'>): (slide: Slide) => boolean {
  if (picked === undefined) return () => true;
  const slides = stackSlides(talk).flat();
  const chosen = new Set(picked.map((at) => slides[at]));
  return (slide) => chosen.has(slide);
}
