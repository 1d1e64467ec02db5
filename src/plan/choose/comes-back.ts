import type { Unit } from './unit.ts';

/** Whether the unit at `start`, or what that follows, and so on, is one of those. */
export function comesBack(units: readonly Unit[], start: number, isOne: (index: number) => boolean): boolean {
  const seen = new Set<number>();
  for (
    let next: number | undefined = start;
    next !== undefined && !seen.has(next);
    next = units[next]?.follows
  ) {
    if (isOne(next)) return true;
    seen.add(next);
  }
  return false;
}
