/** A term and what it means. */
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { holdsWhole, readRoom } from './rooms.ts';

/** Lines of what a term means. */
const meaningLines = 4;

/** The largest size at which a definition holds its term on one line; none if the term or its meaning is too long. */
export function fitDefinition(term: RichText, meaning: RichText, canvas: Canvas): Fit | undefined {
  const isHeld = canvas.themes.every((type) => {
    const size = type.theme.number('--size-meaning');
    const room = readRoom(type, 'meaning');
    return holdsWhole(type, [meaning], { style: 'meaning', size, ...room, lines: meaningLines });
  });
  if (!isHeld) return undefined;
  return (['l', 'm', 's'] as const).find((fit) =>
    canvas.themes.every((type) => {
      const size = type.theme.number(`--size-term-${fit}`);
      return type.measureLine(term, 'display') * size <= readRoom(type, 'term').width;
    }),
  );
}
