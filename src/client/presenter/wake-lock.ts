/** The screen does not go dark while the view is seen. */

async function ask(): Promise<void> {
  if (document.hidden || !('wakeLock' in navigator)) return;
  try {
    await navigator.wakeLock.request('screen');
  } catch {
    // A browser may refuse, to save the battery.
  }
}

/** Keeps the screen awake, again whenever the page comes back: browsers let go of it when it is hidden. */
export function keepAwake(): void {
  void ask();
  document.addEventListener('visibilitychange', () => void ask());
}
