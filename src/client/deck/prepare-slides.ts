/** What slides need that come with the page, and those that take their place while the essay is written. */
import { placeNotes } from './place-notes.ts';
import { calmPlayers } from './players.ts';

/** To be called before reveal.js gets the slides, and before they are compared with any others. */
export async function prepareSlides(slides: ParentNode): Promise<void> {
  placeNotes(slides);
  calmPlayers(slides);
  if (slides.querySelector('iframe[data-frame]') !== null) (await import('./frames.ts')).followFrames();
  if (slides.querySelector('[data-move]') === null) return;
  const { moveCodeOnArrival } = await import('./move-code.ts');
  moveCodeOnArrival();
}
