/** Ends the black screen where a key asks for a slide: many a clicker has no other way back. */
import { nameKey } from '../name-key.ts';
import { isForDeck } from './keys.ts';
import { reveal } from './reveal.ts';

const asking: ReadonlySet<string> = new Set([
  ...[' ', 'Shift+ ', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'],
  ...['PageDown', 'PageUp', 'Home', 'End', 'Escape'],
]);
/** Shows all slides, which nobody would see on black. */
const overview = 'o';

/** Whether a key shows a slide, or all of them. */
export function asksForSlides(key: string): boolean {
  return key === overview || asking.has(key);
}

/** The press only brings back the slide that was there, or all slides. */
export function endBlackWithKeys(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!reveal.isPaused() || event.ctrlKey || event.metaKey || !isForDeck(event)) return;
      const key = nameKey(event);
      if (!asksForSlides(key)) return;
      event.preventDefault();
      reveal.togglePause(false);
      if (key !== overview || reveal.isOverview()) event.stopPropagation();
    },
    { capture: true },
  );
}
