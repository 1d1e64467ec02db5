/** What was done, as a rule to be undone, said in one line until the next move. */

let undo: (() => void) | undefined;

function findNotice(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.notice');
}

/** Says what was done, or why nothing was, for then there is nothing to undo. */
export function notify(text: string, undoing?: () => void): void {
  undo = undoing;
  const notice = findNotice();
  if (notice === null) return;
  notice.hidden = false;
  const words = notice.querySelector('span');
  if (words !== null) words.textContent = text;
  notice.querySelector('[data-do="undo"]')?.toggleAttribute('hidden', undoing === undefined);
}

/** Takes the line away; what was done stays. */
export function dismissNotice(): void {
  undo = undefined;
  const notice = findNotice();
  if (notice !== null) notice.hidden = true;
}

/** Undoes what was said last. Gives whether there was anything. */
export function undoLast(): boolean {
  const last = undo;
  dismissNotice();
  last?.();
  return last !== undefined;
}
