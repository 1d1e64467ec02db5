/** Light or dark: dark, as halls are, until the speaker chooses; the browser remembers it. */
import { recall, remember } from '../remember.ts';

const key = 'lectern presenter mode';

/** Looks as last time. */
export function restoreMode(): void {
  const mode = recall(key);
  if (mode === 'light' || mode === 'dark') document.documentElement.dataset['mode'] = mode;
}

/** Light becomes dark, dark light. */
export function turnMode(): void {
  const { dataset } = document.documentElement;
  const mode = dataset['mode'] === 'dark' ? 'light' : 'dark';
  dataset['mode'] = mode;
  remember(key, mode);
}
