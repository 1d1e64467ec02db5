/** The dialogs of the page, one open at a time. */

type Name = 'finder' | 'sheet' | 'keys' | 'rehearsal' | 'invitation';

/** Opens one, and gives it. Another that is open gives way. */
export function openDialog(name: Name): HTMLDialogElement | null {
  const dialog = document.querySelector<HTMLDialogElement>(`dialog.${name}`);
  closeDialogs();
  dialog?.showModal();
  return dialog;
}

/** Closes whichever is open. */
export function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
}

/** Lets a click beside a dialog close it. To be called once. */
export function closeBeside(): void {
  document.addEventListener('click', ({ target }) => {
    // What lies within a dialog is another element; the dialog itself has no room of its own.
    if (target instanceof HTMLDialogElement) target.close();
  });
}
