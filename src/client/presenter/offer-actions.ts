/** What the speaker can do, by button and by key. */

export interface Action {
  /** Names its buttons, as `data-do`. */
  name: string;
  /** As `KeyboardEvent.key` has them. */
  keys: readonly string[];
  act: () => void;
}

/** What a focused button or link does with a key itself. */
const ownKeys = ':is(button, a, summary):focus-visible';

function isForPage({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]') !== null) return false;
  return !(target instanceof Element && target.matches(ownKeys) && (key === ' ' || key === 'Enter'));
}

/** Listens to buttons and keys. To be called once. */
export function offerActions(actions: readonly Action[]): void {
  document.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
    if (button === null) return;
    // A button that was clicked would take the next Space for itself.
    if (detail > 0) button.blur();
    actions.find(({ name }) => name === button.dataset['do'])?.act();
  });
  document.addEventListener('keydown', (event) => {
    if (!isForPage(event)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = actions.find(({ keys }) => keys.includes(key));
    if (action === undefined) return;
    event.preventDefault();
    action.act();
  });
}
