/** Ends the black screen where a key asks for a slide: many a clicker has no other way back. */
import { nameKey } from '../name-key.ts';
import { reveal } from './reveal.ts';

const moves: ReadonlySet<string> = new Set([
  ...[' ', 'Shift+ ', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'],
  ...['PageDown', 'PageUp', 'Home', 'End'],
]);

/** The press only brings back the slide that was there. */
export function endBlackWithMoves(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!reveal.isPaused() || !moves.has(nameKey(event))) return;
      event.preventDefault();
      event.stopPropagation();
      reveal.togglePause(false);
    },
    { capture: true },
  );
}
