/**
 * Before a slide is shown: one whose text does not hold as it was planned is set smaller, by the steps of the type
 * scale and never below the last. It happens where a machine has no font of ours for a script; how often stands on the
 * page.
 */
import { afterPaint } from './after-paint.ts';

const steps = ['xl', 'l', 'm', 's'];
/** Titles and headings have two more. */
const signSteps = [...steps, 'xs', 'xxs'];
const signs = '.title, .section';
/** Pixels of the canvas by which a line's box may reach beyond the area, since its letters don't. */
const slack = 10;
const texts = 'h1, h2, p, blockquote, td, th, figcaption, pre';
/** Milliseconds after which a frame and whatever else is due has its turn. */
const slice = 8;

/** Sets `data-refitted` on each of these slides that does not hold as planned, and on the page how many there are. */
export function refitSlides(slides: readonly HTMLElement[]): void {
  layOut(slides, true);
  for (const slide of slides) {
    if (holds(slide)) continue;
    slide.dataset['refitted'] = '';
    const own = slide.matches(signs) ? signSteps : steps;
    for (const step of own.slice(own.indexOf(slide.dataset['fit'] ?? '') + 1)) {
      slide.dataset['fit'] = step;
      if (holds(slide)) break;
    }
  }
  layOut(slides, false);
  const refitted = document.querySelectorAll('.slides [data-refitted]').length;
  document.documentElement.dataset['refitted'] = String(refitted);
}

/** The same for a whole deck while it is shown, slide after slide, each when its fonts are there. */
export async function refitInTurn(slides: readonly HTMLElement[]): Promise<void> {
  let began = performance.now();
  for (const slide of slides) {
    layOut([slide], true);
    // Asking for its layout makes the browser ask for its fonts.
    slide.getBoundingClientRect();
    await document.fonts.ready;
    refitSlides([slide]);
    if (performance.now() - began < slice) continue;
    await new Promise<void>(afterPaint);
    began = performance.now();
  }
}

/** Lays slides out that are not shown, with their stacks; nothing of it is seen. */
function layOut(slides: readonly HTMLElement[], isLaidOut: boolean): void {
  for (const slide of slides) {
    for (const part of [slide, slide.parentElement]) part?.toggleAttribute('data-measured', isLaidOut);
  }
}

/** Whether all that the slide says is within its area; signs that are decoration may bleed off. */
function holds(slide: HTMLElement): boolean {
  const area = slide.querySelector('.area');
  if (area === null) return true;
  const room = area.getBoundingClientRect();
  const most = (slack * slide.getBoundingClientRect().width) / 1920;
  // Large letters hang out where lines begin.
  const [atLeft, atRight] = slide.matches(':dir(rtl)') ? [most, most * 3] : [most * 3, most];
  return Array.from(area.querySelectorAll(texts)).every((text) => {
    if (text.closest('.slide [aria-hidden="true"], .notes') !== null) return true;
    const { top, bottom, left, right, width } = text.getBoundingClientRect();
    return (
      width === 0 ||
      (top >= room.top - most * 3 &&
        bottom <= room.bottom + most &&
        left >= room.left - atLeft &&
        right <= room.right + atRight)
    );
  });
}
