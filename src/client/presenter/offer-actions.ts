/** What the speaker can do, by button and by key. */
import { nameKey } from '../name-key.ts';

export interface Action {
  /** Names its buttons, as `data-do`. */
  name: string;
  /** As `nameKey` has them. */
  keys: readonly string[];
  act: () => void;
}

/** What a focused button or link does with a key itself. */
const ownKeys = ':is(button, a, summary):focus-visible';
/** What only a clicker sends. */
const clickerKeys = ['PageDown', 'PageUp'];

/** Whether a key means the talk though a dialog is open: a clicker's does, and a letter where the dialog lists actions with theirs. */
function isMeantBeyond(dialog: HTMLDialogElement, key: string): boolean {
  return clickerKeys.includes(key) || (dialog.matches('.sheet') && key !== ' ' && key.length === 1);
}

function isForPage(
  { target, key, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent,
  dialog: HTMLDialogElement | null,
): boolean {
  if (defaultPrevented || ctrlKey || metaKey || altKey) return false;
  if (dialog !== null && !isMeantBeyond(dialog, key)) return false;
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
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
    if (!isForPage(event, dialog)) return;
    const key = nameKey(event);
    const action = actions.find(({ keys }) => keys.includes(key));
    if (action === undefined) return;
    event.preventDefault();
    dialog?.close();
    action.act();
  });
}
