/** On a phone held upright: what was made for a hall is shown large by a tap on it, or by a button below it. */

/** Pictures, diagrams, code, tables and formulas, each as the element that is shown large. */
const shownLarge = '.frame > img, .diagram .sheet, .code-block, .table table, .math .formula';

/** Shows a copy, wider than the window, to be pushed along; another tap or Esc closes it, and the focus is where it was. */
function enlarge(shown: Element): void {
  const keys = document.querySelector('.keys');
  const layout = shown.closest('.slide');
  if (keys === null || layout === null) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'enlarged keys';
  dialog.setAttribute('aria-label', readLabel());
  const sheet = document.createElement('div');
  sheet.className = layout.className;
  sheet.dataset['fit'] = layout.getAttribute('data-fit') ?? '';
  sheet.append(shown.cloneNode(true));
  const close = keys.querySelector('form')?.cloneNode(true);
  dialog.append(sheet, ...(close === undefined ? [] : [close]));
  dialog.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function readLabel(): string {
  return document.querySelector<HTMLElement>('.reveal')?.dataset['enlarge'] ?? '';
}

/** Puts a button below each that has none yet. */
export function offerEnlarging(): void {
  for (const shown of document.querySelectorAll<HTMLElement>(`.slides :is(${shownLarge})`)) {
    const place = shown.closest('.frame') ?? shown;
    if (place.nextElementSibling?.matches('.enlarge') === true) continue;
    const button = document.createElement('button');
    button.className = 'enlarge';
    button.textContent = readLabel();
    button.onclick = () => {
      enlarge(shown);
    };
    // Set anew where the phone was turned in between. A link within it leads where it leads.
    shown.onclick = ({ target }) => {
      if (button.isConnected && target instanceof Element && target.closest('a') === null) enlarge(shown);
    };
    place.after(button);
  }
}
