/** What nobody waits for is done when the next frame has been painted; on a page that is not seen, soon. */
export function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}
