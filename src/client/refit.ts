/**
 * Before a slide is shown: one whose text does not hold as it was planned is set smaller, by the steps of the type
 * scale and never below the last. It happens where a machine has no font of ours for a script; how often stands on the
 * page.
 */
const steps = ['xl', 'l', 'm', 's'];
/** Titles and headings have two more. */
const signSteps = [...steps, 'xs', 'xxs'];
const signs = '.title, .section';
/** Pixels of the canvas by which a line's box may reach beyond the area, since its letters don't. */
const slack = 10;
const texts = 'h1, h2, p, blockquote, td, th, figcaption, pre';

/** Sets `data-refitted` on each of these slides that does not hold as planned, and on the page how many there are. */
export function refitSlides(slides: Iterable<HTMLElement>): void {
  for (const slide of slides) {
    if (holds(slide)) continue;
    slide.dataset['refitted'] = '';
    const own = slide.matches(signs) ? signSteps : steps;
    for (const step of own.slice(own.indexOf(slide.dataset['fit'] ?? '') + 1)) {
      slide.dataset['fit'] = step;
      if (holds(slide)) break;
    }
  }
  const refitted = document.querySelectorAll('.slides [data-refitted]').length;
  document.documentElement.dataset['refitted'] = String(refitted);
}

/** Whether all that the slide says is within its area; signs that are decoration may bleed off. */
function holds(slide: HTMLElement): boolean {
  const area = slide.querySelector('.area');
  if (area === null) return true;
  const room = area.getBoundingClientRect();
  const most = (slack * slide.getBoundingClientRect().width) / 1920;
  return Array.from(area.querySelectorAll(texts)).every((text) => {
    if (text.closest('[aria-hidden="true"], .notes') !== null) return true;
    const { top, bottom, left, right, width } = text.getBoundingClientRect();
    return (
      width === 0 ||
      (top >= room.top - most * 3 &&
        bottom <= room.bottom + most &&
        left >= room.left - most * 3 &&
        right <= room.right + most)
    );
  });
}
