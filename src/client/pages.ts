/** Where a talk's pages are: below its deck's address, or all in one file, where they differ by what follows the `?`. */

const { dataset } = document.documentElement;

/** Whether this page stands in a file with all others. */
export const isSingle = 'single' in dataset;

/** The path of the talk's deck, seen from the deck or from the presenter view. */
export function findDeck(): string {
  if (isSingle) return location.pathname;
  return new URL(dataset['view'] === 'presenter' ? '..' : '.', document.baseURI).pathname;
}

/** The address of another page, seen from the deck. */
export function addressOf(page: 'presenter' | 'essay' | 'print'): string {
  return isSingle ? `?${page}` : `${page}/`;
}
