/** Films and sounds on slides. reveal.js starts those that start by themselves, and stops all when their slide is left. */

/** Who wants less motion starts films by hand. Call it before reveal.js gets the slides. */
export function calmPlayers(slides: ParentNode): void {
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const player of slides.querySelectorAll('[data-autoplay]')) player.removeAttribute('data-autoplay');
}
