/** The essay may be changed while the talk is given: what the page shows is exchanged, place and timer stay. */
import { inTurn } from '../in-turn.ts';
import { showFault } from '../show-fault.ts';
import { watchEssay } from '../watch-essay.ts';
import { exchangePreviews, findPreviewPage } from './previews.ts';

/** What is exchanged; the rest of the page stays as it is, with what is typed and open in it. */
const parts = ['.speech > .roll', '.map', '.finder > .found', '.run', 'h1', '.words'];

/** Language, direction and the slides' shape reach further. */
function describePage(page: Document): string {
  const { lang, dir, dataset } = page.documentElement;
  return JSON.stringify([lang, dir, dataset['aspect']]);
}

/** A page as it is now; nothing if the server has none. */
async function askFor(address: string): Promise<string | undefined> {
  const response = await fetch(address, { cache: 'no-store' });
  return response.ok ? response.text() : undefined;
}

async function update(exchanged: () => void): Promise<void> {
  const [page, small] = await Promise.all([askFor(location.pathname), askFor(findPreviewPage())]);
  if (page === undefined || small === undefined) return;
  const fresh = new DOMParser().parseFromString(page, 'text/html');
  if (describePage(fresh) !== describePage(document)) {
    location.reload();
    return;
  }
  document.title = fresh.title;
  for (const part of parts) {
    const [old, next] = [document.querySelector(part), fresh.querySelector(part)];
    if (next !== null) old?.replaceWith(document.importNode(next, true));
  }
  const minutes = fresh.querySelector<HTMLElement>('.presenter-view')?.dataset['minutes'];
  document.querySelector<HTMLElement>('.presenter-view')?.setAttribute('data-minutes', minutes ?? '0');
  exchangePreviews(small);
  exchanged();
}

/** Below the slides, where it covers neither time nor script. */
function tellFault(text: string | undefined): void {
  showFault(text, document.querySelector('.slot') ?? undefined);
}

/** Follows the essay from now on; `exchanged` is called when the page has what is new. */
export function followEssay(exchanged: () => void): void {
  watchEssay(() => '../live', { change: inTurn(() => update(exchanged)), fault: tellFault });
}
