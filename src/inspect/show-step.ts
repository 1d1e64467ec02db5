/** Runs in the page of a deck: shows a step of all slides at once, as the deck shows it of one. */

/**
 * Lays all slides that have this step over each other, at that step, but none that `layOutSlides` leaves out; gives how many
 * there are. Nothing moves meanwhile.
 * @param step presses of the key since each slide began, from 0
 */
export function showStep(step: number): number {
  const { dataset } = document.documentElement;
  if (dataset['laidOpen'] === undefined) {
    dataset['laidOpen'] = '';
    // A page's policy refuses an element of style, as it does those that an essay might bring.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .reveal .slides section { display: block !important; visibility: visible !important; opacity: 1 !important;
        transform: none !important; }
      .reveal .slides > section > section { position: absolute !important; inset: 0 auto auto 0 !important; }
      .reveal .slides section[data-without] { display: none !important; }
      .reveal *, .reveal ::before, .reveal ::after { transition: none !important; animation: none !important; }`);
    document.adoptedStyleSheets.push(sheet);
  }
  let shown = 0;
  for (const slide of document.querySelectorAll<HTMLElement>('[data-slide-id]')) {
    const groups = new Map<number, Element[]>();
    for (const [at, fragment] of [...slide.querySelectorAll('.fragment')].entries()) {
      const index = Number(fragment.getAttribute('data-fragment-index') ?? at);
      groups.set(index, [...(groups.get(index) ?? []), fragment]);
    }
    const order = [...groups.keys()].sort((a, b) => a - b);
    const isWithout = order.length < step || 'apart' in slide.dataset;
    slide.toggleAttribute('data-without', isWithout);
    if (isWithout) continue;
    shown += 1;
    for (const [at, index] of order.entries()) {
      for (const fragment of groups.get(index) ?? []) {
        fragment.classList.toggle('visible', at < step);
        fragment.classList.toggle('current-fragment', at === step - 1);
      }
    }
  }
  return shown;
}
