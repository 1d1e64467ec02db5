/** Light or dark: as the machine prefers, until the speaker chooses; the browser remembers it. */
import { recall, remember } from '../remember.ts';

const key = 'lectern presenter mode';
type Mode = 'light' | 'dark';

function isMode(value: string | undefined): value is Mode {
  return value === 'light' || value === 'dark';
}

/** Looks as last time. */
export function restoreMode(): void {
  const mode = recall(key);
  if (isMode(mode)) document.documentElement.dataset['mode'] = mode;
}

/** Light becomes dark, dark light. */
export function turnMode(): void {
  const { dataset } = document.documentElement;
  const preferred: Mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = isMode(dataset['mode']) ? dataset['mode'] : preferred;
  const mode: Mode = now === 'dark' ? 'light' : 'dark';
  dataset['mode'] = mode;
  remember(key, mode);
}
