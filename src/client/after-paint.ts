/** What nobody waits for is done when the next frame has been painted; on a page that is not seen, soon. */
export function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** What takes long is done after that, when there is nothing else to do. */
export function whenIdle(act: () => void): void {
  afterPaint(() => {
    // Safari has no idle time to tell of.
    if ('requestIdleCallback' in window) requestIdleCallback(act);
    else act();
  });
}
