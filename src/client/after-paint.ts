/** Runs something that can wait, once the next frame is painted; on a hidden page, as soon as possible. */
export function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** The same for something that takes long: it also waits until the browser is idle. */
export function whenIdle(act: () => void): void {
  afterPaint(() => {
    // Safari has no idle time to tell of.
    if ('requestIdleCallback' in window) requestIdleCallback(act);
    else act();
  });
}
