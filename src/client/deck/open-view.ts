/**
 * Opens a talk's other pages. The presenter view is opened in a window that shares nothing with this one: not even a
 * process, so neither waits for the other. So it cannot be found again by a name, and one that is open is asked to show
 * itself. Loaded when a page is asked for.
 */
import { slideAddress } from '../../talk/article.ts';
import { addressOf, findDeck } from '../pages.ts';
import { readPlace } from './place.ts';
import { nameCalls } from '../presenter-calls.ts';

/** Milliseconds in which a view that is open has answered. */
const answersWithin = 100;

/** Opens the presenter view, or calls for the one that is open. */
export function callView(): void {
  const channel = new BroadcastChannel(nameCalls(findDeck()));
  const opening = setTimeout(() => {
    channel.close();
    open(addressOf('presenter'), '_blank', 'noopener');
  }, answersWithin);
  channel.onmessage = () => {
    clearTimeout(opening);
    channel.close();
  };
  channel.postMessage('where');
}

/** Opens the essay, at the paragraph that the slide comes from. */
export function openEssay(): void {
  const place = slideAddress(encodeURIComponent(readPlace().slide));
  open(`${addressOf('essay')}#${place}`, '_blank', 'noopener');
}
