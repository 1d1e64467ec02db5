/** Tells those who cannot see the deck where it is now: once for every move, politely. */
import { afterPaint } from '../after-paint.ts';
import { reveal } from './reveal.ts';
import { readShown, slideShown } from './show-at-once.ts';
import { readText } from './speak-slide.ts';

let status: HTMLElement | undefined;

/** reveal.js announces a slide with its steps to come, and some moves twice; it goes on writing to an element that nobody hears. */
function replaceStatus(): HTMLElement {
  document.querySelector('.aria-status')?.remove();
  const heard = document.createElement('p');
  heard.className = 'aria-status';
  heard.ariaLive = 'polite';
  heard.ariaAtomic = 'true';
  document.querySelector('.reveal')?.append(heard);
  return heard;
}

/**
 * A new slide is read as far as it is shown, a step by itself, or by the lines of code that it puts into focus; back at a
 * slide's beginning, that is the slide again.
 */
function describeMove(isNewSlide: boolean): string {
  const slide = readShown() ?? document.body;
  if (isNewSlide) return readText(slide);
  for (const parts of ['.current-fragment', '.line.on']) {
    const text = [...slide.querySelectorAll(parts)].map(readText).filter((part) => part !== '');
    if (text.length > 0) return text.join(' ');
  }
  return readText(slide);
}

/** Puts our status in the place of reveal.js' own; to be called whenever it has started. */
export function takeOverStatus(): void {
  status = replaceStatus();
}

/** From now on every move is announced. */
export function announceMoves(): void {
  let awaited: { isNewSlide: boolean } | undefined;
  // One move may bring several events; all of them come before the next frame, and nobody's eye waits for words.
  const expectMove = (isNewSlide: boolean) => () => {
    if (awaited !== undefined) {
      awaited.isNewSlide ||= isNewSlide;
      return;
    }
    const move = { isNewSlide };
    awaited = move;
    afterPaint(() => {
      awaited = undefined;
      if (status !== undefined) status.textContent = describeMove(move.isNewSlide);
    });
  };
  reveal.on(slideShown, expectMove(true));
  reveal.on('fragmentshown', expectMove(false));
  reveal.on('fragmenthidden', expectMove(false));
}
