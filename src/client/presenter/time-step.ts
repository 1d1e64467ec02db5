/** How long the step that is being said has taken; a reload in the middle of it forgets nothing. */
import type { Place } from '../../show/show-state.ts';
import { isRecord, parseJson } from '../../show/unknown-data.ts';
import { recall, remember } from '../remember.ts';

const key = 'lectern step';

interface Begun {
  place: string;
  /** What the timer had when the step began, in seconds. */
  at: number;
}

function restore(): Begun | undefined {
  const begun = parseJson(recall(key, 'sessionStorage') ?? '');
  if (!isRecord(begun)) return undefined;
  const { place, at } = begun;
  return typeof place === 'string' && typeof at === 'number' ? { place, at } : undefined;
}

let begun = restore();

/** Seconds that this step has taken, pauses not counted. */
export function timeStep({ slide, step }: Place, elapsed: number): number {
  const place = `${location.pathname} ${slide}/${String(step)}`;
  if (begun?.place !== place || begun.at > elapsed) {
    begun = { place, at: elapsed };
    remember(key, JSON.stringify(begun), 'sessionStorage');
  }
  return elapsed - begun.at;
}
