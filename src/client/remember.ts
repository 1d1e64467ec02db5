/** What a page remembers in this browser. One that refuses to keep anything only forgets it, which harms nobody. */

/** For all windows of the browser and for good, or for this window alone, over a reload. */
type Kept = 'localStorage' | 'sessionStorage';

/** What is remembered of that name, if anything. */
export function recall(key: string, kept: Kept = 'localStorage'): string | undefined {
  try {
    return window[kept].getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a text, or forgets what there was. */
export function remember(key: string, text: string | undefined, kept: Kept = 'localStorage'): void {
  try {
    if (text === undefined) window[kept].removeItem(key);
    else window[kept].setItem(key, text);
  } catch {
    // Storage is full, or switched off.
  }
}
