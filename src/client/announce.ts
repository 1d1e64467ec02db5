/** Tells those who cannot see the deck where it is now: once for every move, politely. */
import { reveal } from './reveal.ts';
import { readShown } from './speak-slide.ts';

/** reveal.js announces a slide with its steps to come, and some moves twice; it goes on writing to an element that nobody hears. */
function replaceStatus(): HTMLElement {
  document.querySelector('.aria-status')?.remove();
  const status = document.createElement('p');
  status.className = 'aria-status';
  status.ariaLive = 'polite';
  status.ariaAtomic = 'true';
  document.querySelector('.reveal')?.append(status);
  return status;
}

/** A new slide is read as far as it is shown, a step by itself; back at a slide's beginning, that is the slide again. */
function describeMove(isNewSlide: boolean): string {
  const slide = reveal.getCurrentSlide();
  const steps = isNewSlide ? [] : [...slide.querySelectorAll('.current-fragment, .stepped .line.on')];
  const text = steps.map(readShown).filter((step) => step !== '');
  return text.length > 0 ? text.join(' ') : readShown(slide);
}

/** From now on every move is announced; to be called when reveal.js has started. */
export function announceMoves(): void {
  const status = replaceStatus();
  // The small slides within the speaker view move with the deck, which speaks for them.
  if (new URLSearchParams(location.search).has('receiver')) return;
  let awaited: { isNewSlide: boolean } | undefined;
  // One move may bring several events; all of them come before the next frame.
  const expectMove = (isNewSlide: boolean) => () => {
    if (awaited !== undefined) {
      awaited.isNewSlide ||= isNewSlide;
      return;
    }
    const move = { isNewSlide };
    awaited = move;
    requestAnimationFrame(() => {
      awaited = undefined;
      status.textContent = describeMove(move.isNewSlide);
    });
  };
  reveal.on('slidechanged', expectMove(true));
  reveal.on('fragmentshown', expectMove(false));
  reveal.on('fragmenthidden', expectMove(false));
}
