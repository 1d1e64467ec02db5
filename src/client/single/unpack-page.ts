/** The pages of a talk that is one file: its deck as it stands, the others folded up in a list behind it. */

/** What a packed page has in the place of the addresses of pictures and films, and the attributes that these belong to. */
const media = [
  ['data-medium-src', 'src'],
  ['data-medium-poster', 'poster'],
] as const;

/**
 * Another page than the deck, whole: what it shares with the deck, style sheets and pictures, is taken from there.
 * Nothing if the file has no such page. To be called in the deck.
 */
export function unpackPage(name: string): Document | undefined {
  const pages = JSON.parse(document.querySelector('script[data-pages]')?.textContent ?? '{}') as Readonly<
    Record<string, string>
  >;
  if (!Object.hasOwn(pages, name)) return undefined;
  const page = new DOMParser().parseFromString(pages[name] ?? '', 'text/html');
  for (const sheet of page.querySelectorAll<HTMLStyleElement>('style[data-sheet]')) {
    const own = document.querySelector(`style[data-sheet="${sheet.dataset['sheet'] ?? ''}"]`);
    sheet.textContent = own?.textContent ?? '';
  }
  const addresses = readAddresses();
  for (const [mark, attribute] of media) {
    for (const medium of page.querySelectorAll(`[${mark}]`)) {
      medium.setAttribute(attribute, addresses.get(medium.getAttribute(mark)) ?? '');
    }
  }
  return page;
}

/** The addresses that hold the deck's pictures and films, by their names. */
function readAddresses(): Map<string | null, string | null> {
  return new Map(
    media.flatMap(([mark, attribute]) =>
      [...document.querySelectorAll(`[${mark}]`)].map(
        (medium) => [medium.getAttribute(mark), medium.getAttribute(attribute)] as const,
      ),
    ),
  );
}
