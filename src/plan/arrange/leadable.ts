import type { Canvas } from '../../measure/canvas.ts';
import type { Layout } from '../../talk/talk.ts';
import { holdsOverTable } from '../fit/table-room.ts';
import type { SlidePiece } from '../piece.ts';
import { holdsOverCode } from '../split/split-code.ts';

/** Layouts with a place for the sentence that introduces their content. */
export const leadable: ReadonlySet<Layout> = new Set<Layout>([
  'points',
  'steps',
  'code',
  'table',
  'diagram',
  'math',
]);

/** Whether what introduces the slide has a place over it. */
export function holdsLeadOver(piece: SlidePiece, canvas: Canvas): boolean {
  const { layout, shows, fit } = piece;
  return (
    leadable.has(layout) && holdsOverTable(shows, fit, 'lead', canvas) && holdsOverCode(piece, shows, canvas)
  );
}
