import type { Box } from './seen-slide.ts';

/** How far a box reaches over the edges of a room, at most; negative if it keeps away from them. */
export function excess(box: Box, room: Box): number {
  return Math.max(room.left - box.left, room.top - box.top, box.right - room.right, box.bottom - room.bottom);
}
