/** Puts slides of a saved essay into a small deck; those that did not change stay, the one that is shown too. */
import { describePage } from '../describe-page.ts';

/**
 * @param html the page as it is now
 * @param written the HTML of slides as they came, where showing them has changed it
 */
export function exchangeSlides(html: string, written: WeakMap<Element, string>): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [slides, fresh] = [document, page].map((each) => each.querySelector('.slides'));
  if (!slides || !fresh || describePage(page) !== describePage(document)) {
    location.reload();
    return;
  }
  const known = new Map(
    Array.from(slides.children, (slide) => [written.get(slide) ?? slide.outerHTML, slide]),
  );
  const now = Array.from(
    fresh.children,
    (slide) => known.get(slide.outerHTML) ?? document.importNode(slide, true),
  );
  const kept = new Set(now);
  for (const slide of [...slides.children]) if (!kept.has(slide)) slide.remove();
  // What stays in its place is not touched: a film would be loaded anew.
  let next = slides.firstElementChild;
  for (const slide of now) {
    if (slide === next) next = next.nextElementSibling;
    else slides.insertBefore(slide, next);
  }
}
