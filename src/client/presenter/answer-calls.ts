/**
 * `S` in a deck asks first whether this view is open: a second one would only be in the way. It answers, and shows itself as
 * far as a browser lets it: it comes to the front where that is allowed, its edge lights up, and its tab is marked until
 * it is looked at.
 */
import { nameCalls } from '../presenter-calls.ts';

/** Milliseconds for which the edge is lit. */
const lit = 1500;
const mark = '● ';

function show(): void {
  focus();
  const { documentElement: html } = document;
  html.toggleAttribute('data-called', true);
  setTimeout(() => {
    html.toggleAttribute('data-called', false);
  }, lit);
  if (document.hidden && !document.title.startsWith(mark)) document.title = mark + document.title;
}

/**
 * Answers the decks of a talk that ask whether its presenter view is open.
 * @param deck the path of the talk's deck. To be called once.
 */
export function answerCalls(deck: string): void {
  const channel = new BroadcastChannel(nameCalls(deck));
  channel.addEventListener('message', () => {
    channel.postMessage('here');
    show();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && document.title.startsWith(mark))
      document.title = document.title.slice(mark.length);
  });
}
