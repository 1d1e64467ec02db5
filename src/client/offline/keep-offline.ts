/** Lets a published talk run without a network once it was visited. */

/** Keeps the talk's files in this browser, where the page names a worker for that. To be called once. */
export function keepOffline(): void {
  const { worker } = document.documentElement.dataset;
  // Browsers offer this to pages of secure hosts only.
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  // A browser may refuse; then the talk needs its host, as before.
  navigator.serviceWorker.register(worker).catch(() => undefined);
}
