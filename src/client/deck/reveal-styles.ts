/** reveal.js' rules, which would hide the slides from a browser without its script; they hold only where it has started. */

const styles = document.querySelector<HTMLLinkElement | HTMLStyleElement>('[data-reveal-styles]');

/** Gives reveal.js its rules; done when they are there. */
export async function applyRevealStyles(): Promise<void> {
  if (styles === null) return;
  const loaded = new Promise((resolve) => {
    styles.addEventListener('load', resolve, { once: true });
    styles.addEventListener('error', resolve, { once: true });
  });
  const isThere = styles.sheet !== null;
  styles.media = 'screen';
  if (!isThere) await loaded;
}

export function dropRevealStyles(): void {
  if (styles !== null) styles.media = 'not all';
}
