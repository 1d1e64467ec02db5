/** The one deck of this page. */
import Reveal from 'reveal.js';
import { isForDeck } from './keys.ts';

function findElement(): HTMLElement {
  const element = document.querySelector<HTMLElement>('.reveal');
  if (element === null) throw new Error('This page has no deck.');
  return element;
}

/** As the theme has it for the talk's aspect. */
function readCanvasHeight(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--canvas-height'), 10);
}

/** Pixels of the window for each of the canvas. */
export function readScale(): number {
  return Math.min(innerWidth / 1920, innerHeight / readCanvasHeight());
}

export const reveal = new Reveal(findElement(), {
  width: 1920,
  height: readCanvasHeight(),
  // deck.css has the slides in their place and as large as the window allows, before this script runs too.
  disableLayout: true,
  center: false,
  // The slide that fades, and what comes next.
  viewDistance: 2,
  controls: false,
  progress: false,
  // The address is written by place.ts, at once; reveal.js itself waits for a second.
  hash: false,
  navigationMode: 'linear',
  transition: 'fade',
  backgroundTransition: 'none',
  rtl: document.documentElement.dir === 'rtl',
  scrollActivationWidth: 0,
  // The list of keys is our own, and slides are numbered otherwise than reveal.js counts them.
  help: false,
  jumpToSlide: false,
  keyboardCondition: isForDeck,
  // A stack would be entered where it was left, and the last slides are for questions: End leads to them from the closing one.
  keyboard: {
    35: () => {
      const closing = document.querySelector<HTMLElement>('.slides .closing');
      const backup = document.querySelector<HTMLElement>('.slides [data-backup]');
      const last = closing === reveal.getCurrentSlide() ? (backup ?? closing) : closing;
      if (last === null) return;
      const { h, v } = reveal.getIndices(last);
      reveal.slide(h, v);
    },
    36: () => {
      reveal.slide(0, 0);
    },
  },
});
