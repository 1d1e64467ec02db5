/** The list of keys, with `?`, and which presses are for the deck. */
import { isAudience } from '../audience.ts';
import { nameKey } from '../name-key.ts';

/** Those of the list, and what chooses in the overview; reveal.js has more, which mean something else in the presenter view. */
const listed: ReadonlySet<string> = new Set([
  ...[' ', 'Shift+ ', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'],
  ...['Escape', 'Enter', 'o', 'f', 'b', '.', 'g'],
  ...(isAudience ? ['t', 'e', 's'] : ['e', 's', 'l', 'd']),
]);

/** What a focused player, or a button that was reached with Tab, does with a key itself; a clicker has other keys. */
const ownKeys = /^(?: |Enter|Arrow\w+|Home|End)$/;
const ownsKeys = ':is(video, audio), :is(button, summary):focus-visible';

function findList(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('dialog.keys');
}

/**
 * Whether the deck may act on a press: on the keys of the list, but not while that or the field for a slide's number is
 * open, and not on what the focused element needs.
 */
export function isForDeck(event: KeyboardEvent): boolean {
  const { key, target } = event;
  const list = findList();
  const isAsking = document.querySelector<HTMLDialogElement>('dialog.jump')?.open === true;
  if (list?.open === true || isAsking || event.altKey || !listed.has(nameKey(event))) return false;
  // For a moment the button of the list that was closed still has the focus.
  if (!(target instanceof Element) || list?.contains(target) === true) return true;
  return !(target.matches(ownsKeys) && ownKeys.test(key));
}

function toggleList(event: KeyboardEvent): void {
  if (event.key !== '?' && event.key !== 'F1') return;
  event.preventDefault();
  event.stopPropagation();
  const list = findList();
  if (list?.open === true) list.close();
  else list?.showModal();
}

/** `?` is told by its character, and before reveal.js sees it, which knows one place of it on keyboards only. */
export function offerKeys(): void {
  document.addEventListener('keydown', toggleList, { capture: true });
}
