/** The thread that prepares pages for `openPagesAside`. */
import { parentPort } from 'node:worker_threads';
import { loadRenderer } from '../render/render-page.ts';
import { claimPage } from './page-claims.ts';
import type { PagesAnswer, PagesOrder } from './pages-aside.ts';
import { preparePage } from './prepare-page.ts';

const tell = (answer: PagesAnswer): void => {
  parentPort?.postMessage(answer, answer === undefined ? [] : [answer[1].body.buffer]);
};

/** From the last to the first: the thread that asked begins with the first. */
async function prepare({ talk, pages, claims }: PagesOrder): Promise<void> {
  for (const [at, page] of [...pages.entries()].reverse()) {
    if (claimPage(claims, at)) tell([page, await preparePage(talk, page)]);
  }
  tell(undefined);
}

parentPort?.on('message', (order: PagesOrder | undefined) => {
  if (order === undefined) parentPort?.close();
  else void prepare(order);
});
void loadRenderer();
