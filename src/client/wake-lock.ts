/** The screen does not go dark while somebody presents. */

async function ask(): Promise<WakeLockSentinel | undefined> {
  if (!('wakeLock' in navigator)) return undefined;
  // A browser may refuse, to save the battery.
  return navigator.wakeLock.request('screen').catch(() => undefined);
}

/** Whether the page has all of the screen, by itself or by the browser's own key. */
export function isFullScreen(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

/** Keeps the screen awake while that is wanted and the page is seen; whether it is wanted is asked when the window changes. */
export function keepAwake(isWanted: () => boolean): void {
  let asked: ReturnType<typeof ask> | undefined;
  function look(): void {
    if (document.hidden) return;
    if (isWanted()) {
      asked ??= ask();
      return;
    }
    void asked?.then((lock) => lock?.release());
    asked = undefined;
  }
  document.addEventListener('visibilitychange', () => {
    // Browsers let go of it when the page is hidden.
    asked = undefined;
    look();
  });
  document.addEventListener('fullscreenchange', look);
  addEventListener('resize', look);
  look();
}
