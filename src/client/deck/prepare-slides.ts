/** What slides need that come with the page, and those that take their place while the essay is written. */
import { placeNotes } from './place-notes.ts';

/** To be called before reveal.js gets the slides, and before they are compared with any others. */
export async function prepareSlides(slides: ParentNode): Promise<void> {
  placeNotes(slides);
  calmPlayers(slides);
  if (slides.querySelector('iframe[data-frame]') !== null) (await import('./frames.ts')).followFrames();
  if (slides.querySelector('[data-move]') === null) return;
  const { moveCodeOnArrival } = await import('./move-code.ts');
  moveCodeOnArrival();
}

/** Who wants less motion starts films by hand; reveal.js starts the others when their slide is shown. */
function calmPlayers(slides: ParentNode): void {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const player of slides.querySelectorAll('[data-autoplay]')) player.removeAttribute('data-autoplay');
}
