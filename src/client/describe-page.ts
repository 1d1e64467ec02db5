/** What reaches further than a page's slides: language, direction, styles, and what may be framed for a whole visit. */
export function describePage({ documentElement: { lang, dir, dataset }, head }: Document): string {
  const styles = Array.from(head.querySelectorAll('link[href$=".css"]'), (link) => link.getAttribute('href'));
  const policy = head.querySelector('[http-equiv]')?.getAttribute('content');
  return JSON.stringify([lang, dir, styles, dataset['theme'], dataset['mode'], dataset['aspect'], policy]);
}
