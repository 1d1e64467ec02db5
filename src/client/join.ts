/** Gives the secret of the address to the server, once, and goes on to the presenter view. */

async function join(): Promise<void> {
  const secret = location.hash.slice(1);
  // Nobody finds it in the history of this device.
  history.replaceState(null, '', location.pathname);
  const { ok } = await fetch(location.pathname, { method: 'POST', body: secret });
  if (ok) {
    location.replace('../presenter/');
    return;
  }
  const status = document.querySelector<HTMLElement>('[data-refused]');
  if (status !== null) status.textContent = status.dataset['refused'] ?? '';
}

await join();
// A new code in the same window loads nothing.
addEventListener('hashchange', () => void join());

export {};
