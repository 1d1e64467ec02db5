/** The way through a talk, press by press. Pure. */
import type { Place } from './show-state.ts';

/** A slide, and how many presses it takes to show all of it. */
export interface Walked {
  id: string;
  presses: number;
  /** Whether it waits behind the closing slide. */
  isBackup?: boolean;
  /** Planned seconds of what opens the talk while it stands, before any press. */
  opening?: number;
}

/**
 * Where the next press leads; nothing at the end of the way, or of the talk: a press too many opens no backup slide. Skipped
 * slides are passed over.
 */
export function nextPlace(
  slides: readonly Walked[],
  { slide, step }: Place,
  skipped: readonly string[],
): Place | undefined {
  const at = slides.findIndex(({ id }) => id === slide);
  const here = slides[at];
  if (here !== undefined && step < here.presses && !skipped.includes(slide)) return { slide, step: step + 1 };
  const next = slides.slice(at + 1).find(({ id }) => !skipped.includes(id));
  if (next === undefined || (next.isBackup === true && here?.isBackup !== true)) return undefined;
  return { slide: next.id, step: 0 };
}

/** Where a press back leads: the slide before stands there in full. Nothing at the beginning. */
export function previousPlace(
  slides: readonly Walked[],
  { slide, step }: Place,
  skipped: readonly string[],
): Place | undefined {
  if (step > 0) return { slide, step: step - 1 };
  const at = slides.findIndex(({ id }) => id === slide);
  const before = slides.slice(0, Math.max(0, at)).findLast(({ id }) => !skipped.includes(id));
  return before && { slide: before.id, step: before.presses };
}

/** Whether `a` comes after `b` on the way; what is not on it comes after nothing. */
export function isBehind(slides: readonly Walked[], a: Place, b: Place): boolean {
  const [atA, atB] = [a, b].map(({ slide }) => slides.findIndex(({ id }) => id === slide));
  if (atA === undefined || atB === undefined || atA < 0 || atB < 0) return false;
  return atA > atB || (atA === atB && a.step > b.step);
}
