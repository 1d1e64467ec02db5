/** Where a diagram goes on its slide, and at which scale. */
import type { Drawing } from './drawing.ts';

export interface Placement {
  /** Under its heading, beside it, or all over the slide with the heading as a label. */
  place: 'below' | 'beside' | 'whole';
  /** px of the canvas to a unit of the drawing. */
  scale: number;
}

/** Nothing on a slide is smaller, in px. */
const floor = 28;
/** Half a px less is as well read. */
const tolerance = 0.5;
/** Ordinary labels of 16 units become 72 px, no more: as large as points are in either theme. */
const mostMagnified = 72 / 16;

/** px of the canvas; taller canvases have more. */
const rooms = {
  below: { width: 1680, height: 680 },
  beside: { width: 1252, height: 800 },
  bare: { width: 1680, height: 800 },
  whole: { width: 1792, height: 864 },
} as const;

/** The place where the drawing is largest; all of the slide only if it could not be read elsewhere. */
export function placeDrawing(drawing: Drawing, { hasHeading }: { hasHeading: boolean }): Placement {
  const below = scaleTo(drawing, hasHeading ? rooms.below : rooms.bare);
  const beside = hasHeading ? scaleTo(drawing, rooms.beside) : 0;
  const scale = Math.max(below, beside);
  if (scale * drawing.textSize >= floor - tolerance)
    return { place: below >= beside ? 'below' : 'beside', scale };
  return { place: 'whole', scale: scaleTo(drawing, rooms.whole) };
}

/** Whether it can be read within the margins, with a heading above or beside it. */
export function fitsMargins(drawing: Drawing): boolean {
  return placeDrawing(drawing, { hasHeading: true }).place !== 'whole';
}

/** Whether it can be read where it has the whole slide. */
export function isReadable(drawing: Drawing): boolean {
  return smallestLetters(drawing).size >= floor - tolerance;
}

/** Height in px of the drawing's smallest letters where it has the whole slide; below the floor, nobody can read them. */
export function smallestLetters(drawing: Drawing): { size: number; floor: number } {
  return { size: scaleTo(drawing, rooms.whole) * drawing.textSize, floor };
}

function scaleTo({ width, height }: Drawing, room: { width: number; height: number }): number {
  return Math.min(room.width / width, room.height / height, mostMagnified);
}
