/** All pages of a talk, prepared by this thread and the one beside it, if there is one. */
import type { PagesAside } from './pages-aside.ts';
import { preparePage, type PreparedPage, type PublishedTalk } from './prepare-page.ts';
import { listPages } from './resolve-address.ts';
import { claimPage } from './page-claims.ts';

/** Needs the whole essay, which only this thread has. */
const ownPage = 'essay/';

/**
 * Each page is prepared by whoever comes to it first: this thread goes through them from the first, the other one from the
 * last. Throws what goes wrong when a page is rendered.
 * @returns the pages in the order of their list, the same with and without another thread
 */
export async function preparePages(talk: PublishedTalk, aside?: PagesAside): Promise<PreparedPage[]> {
  const pages = listPages(talk.discloses);
  const claims = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * pages.length));
  const prepared = new Map<string, PreparedPage>();
  const prepareOwn = async (page: string) => {
    if (claimPage(claims, pages.indexOf(page))) prepared.set(page, await preparePage(talk, page));
  };
  const own = pages.filter((page) => page === ownPage);
  for (const page of own) claimPage(claims, pages.indexOf(page));
  const others = aside?.prepare(talk, pages, claims);
  for (const page of own) prepared.set(page, await preparePage(talk, page));
  for (const page of pages) await prepareOwn(page);
  for (const [page, found] of (await others) ?? []) prepared.set(page, found);
  const inOrder: PreparedPage[] = [];
  // What the other thread could not prepare goes wrong here as well, and says why.
  for (const page of pages) inOrder.push(prepared.get(page) ?? (await preparePage(talk, page)));
  return inOrder;
}
