/** Runs in a page whose slides are measured: lays out as many at once as the browser has room for, and paints none. */

/** To be called before the page is there. Nobody sees it, and painting takes longer than laying out. */
export function layOutNothing(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html { opacity: 0 !important; }
    .print:not([data-parted]) .slide, .print [data-apart] { display: none !important; }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Until fonts, layout and fitting are done. Playwright would search the whole page for the sign of it, at each frame. */
export function waitForDeck(): Promise<void> {
  const page = document.documentElement;
  return new Promise((resolve) => {
    const look = () => {
      if ('ready' in page.dataset) resolve();
    };
    new MutationObserver(look).observe(page, { attributes: true });
    look();
  });
}

/**
 * Has only these slides laid out from now on: on paper at once, in a deck by `showStep`.
 * @param places among all slides of the page
 */
export function layOutSlides(places: readonly number[]): void {
  const chosen = new Set(places);
  for (const [place, slide] of document.querySelectorAll('[data-slide-id]').entries())
    slide.toggleAttribute('data-apart', !chosen.has(place));
  document.body.dataset['parted'] = '';
  // Asking for a layout makes the browser ask for all fonts that it needs.
  document.body.getBoundingClientRect();
}
