/** Says what a talk has too much of to be drawn. */
import { formatFault } from '../errors.ts';
import type { SlidePiece } from '../print/draw-slides.ts';
import { countNoun } from '../talk/text/count-noun.ts';

/**
 * Says, if there are any, how many pieces were left undrawn, and where the first is.
 * @param say receives the warning
 */
export function tellUndrawn(pieces: readonly SlidePiece[], file: string, say: (line: string) => void): void {
  const [first] = pieces;
  if (first === undefined) return;
  const line = first.slide.steps[0]?.says[0]?.line;
  say(
    formatFault({
      message: `To draw all would take too long: ${countNoun(pieces.length, 'picture')} from here on stand as text.`,
      hint: 'Part the essay into several, or let --minutes choose what stays.',
      file,
      ...(line !== undefined && { line }),
    }),
  );
}
