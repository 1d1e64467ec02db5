/**
 * Ctrl+P prints the talk's document for paper, backup left out: as `pdf` does, Paper in the light mode, or the author's
 * own theme. A browser's menu doesn't ask first: it finds the same slides as copies beside the deck, which keep its
 * theme, since the fonts of another would come too late.
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

/** The frame with the talk's document for paper, once all of it is there; nothing if it cannot be had. */
async function openDocument(): Promise<HTMLIFrameElement | undefined> {
  const frame = document.createElement('iframe');
  frame.className = 'for-paper';
  // Not inert: what is hidden when printing begins gets no tags in the PDF.
  frame.tabIndex = -1;
  frame.title = document.title;
  frame.src = 'print/';
  const isLoaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.querySelector('.for-paper')?.remove();
  document.body.append(frame);
  await isLoaded;
  // What a browser says instead of a page that it cannot have has no pages, or may not be looked into.
  const pages = frame.contentDocument?.querySelector('.pages');
  if (pages === null || pages === undefined) {
    frame.remove();
    return undefined;
  }
  pages.getBoundingClientRect();
  await frame.contentDocument?.fonts.ready;
  return frame;
}

async function printDocument(): Promise<void> {
  const frame = await openDocument();
  const from = frame?.contentWindow ?? window;
  from.addEventListener('afterprint', () => frame?.remove(), { once: true });
  from.print();
}

/** Keyboards of other scripts have no P, but its place. */
function asksForPrint({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isP = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'p' : code === 'KeyP';
  return isP && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** From now on printing finds pages, and not the deck. */
export function preparePrinting(): void {
  addEventListener('keydown', (event) => {
    if (!asksForPrint(event)) return;
    event.preventDefault();
    void printDocument();
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
