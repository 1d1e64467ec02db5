/** How long the step that is being said has taken; a reload in the middle of it forgets nothing. */
import type { Place } from '../../show/show-state.ts';

const key = 'lectern step';

interface Begun {
  place: string;
  /** What the timer had when the step began, in seconds. */
  at: number;
}

function restore(): Begun | undefined {
  try {
    const begun = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<Begun> | null;
    const { place, at } = begun ?? {};
    return typeof place === 'string' && typeof at === 'number' ? { place, at } : undefined;
  } catch {
    return undefined;
  }
}

let begun = restore();

/** Seconds that this step has taken, pauses not counted. */
export function timeStep({ slide, step }: Place, elapsed: number): number {
  const place = `${location.pathname} ${slide}/${String(step)}`;
  if (begun?.place !== place || begun.at > elapsed) {
    begun = { place, at: elapsed };
    try {
      sessionStorage.setItem(key, JSON.stringify(begun));
    } catch {
      // After a reload the step counts from then.
    }
  }
  return elapsed - begun.at;
}
