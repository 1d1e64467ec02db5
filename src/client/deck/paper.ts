/**
 * Ctrl+P prints the talk's document for paper, backup left out: as `pdf` does, Paper in the light mode, or the author's
 * own theme. A browser's menu doesn't ask first: it finds the same slides as copies beside the deck, which keep its
 * theme, since the fonts of another would come too late.
 */
import { nameKey } from '../name-key.ts';

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

function asksForPrint(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return nameKey(event) === 'p' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** From now on printing finds pages, and not the deck. */
export function preparePrinting(): void {
  addEventListener('keydown', (event) => {
    if (!asksForPrint(event)) return;
    event.preventDefault();
    void import('./print-document.ts')
      .then(({ printDocument }) => printDocument())
      .catch(() => {
        print();
      });
  });
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
