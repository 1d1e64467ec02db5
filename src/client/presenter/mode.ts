/** Light or dark: as the machine prefers, until the speaker chooses; the browser remembers it. */
const key = 'lectern presenter mode';
type Mode = 'light' | 'dark';

function isMode(value: string | null | undefined): value is Mode {
  return value === 'light' || value === 'dark';
}

/** Looks as last time. */
export function restoreMode(): void {
  try {
    const mode = localStorage.getItem(key);
    if (isMode(mode)) document.documentElement.dataset['mode'] = mode;
  } catch {
    // As the machine prefers.
  }
}

/** Light becomes dark, dark light. */
export function turnMode(): void {
  const { dataset } = document.documentElement;
  const preferred: Mode = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = isMode(dataset['mode']) ? dataset['mode'] : preferred;
  const mode: Mode = now === 'dark' ? 'light' : 'dark';
  dataset['mode'] = mode;
  try {
    localStorage.setItem(key, mode);
  } catch {
    // It is forgotten, which harms nobody.
  }
}
