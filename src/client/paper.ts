/**
 * Ctrl+P prints the slides in their final state, backup left out, as copies beside the deck while it prints. They are
 * the pages of the PDF but for the theme: the deck keeps its own, where `pdf` takes Paper unless told otherwise.
 */

const prefix = 'page-';
/** What the deck or reveal.js says of a slide, and paper must not. */
const deckOnly = ['style', 'hidden', 'inert', 'role', 'aria-hidden', 'aria-label', 'aria-roledescription'];

function copySlides(): HTMLElement {
  const pages = document.createElement('div');
  pages.className = 'pages';
  for (const slide of document.querySelectorAll('.reveal .slides [data-slide-id]:not([data-backup])')) {
    pages.append(cleanCopy(slide));
  }
  return pages;
}

/** A slide without what reveal.js did to it, and with addresses of its own, so that links lead to pages. */
function cleanCopy(slide: Element): Element {
  const copy = slide.cloneNode(true) as Element;
  // A copied frame would be loaded once more.
  for (const element of copy.querySelectorAll('.notes, iframe, video, audio')) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('.fragment, [inert]')]) {
    for (const name of deckOnly) element.removeAttribute(name);
    element.classList.remove('past', 'present', 'future', 'visible', 'current-fragment', 'fragment');
  }
  copy.id = prefix + copy.id;
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${prefix}${link.getAttribute('href')?.slice(1) ?? ''}`);
  }
  return copy;
}

/** From now on the browser's own printing finds the pages and not the deck. */
export function preparePrinting(): void {
  let pages: HTMLElement | undefined;
  addEventListener('beforeprint', () => {
    if (pages !== undefined) return;
    pages = copySlides();
    document.body.append(pages);
  });
  addEventListener('afterprint', () => {
    pages?.remove();
    pages = undefined;
  });
}
