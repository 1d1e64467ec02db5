/** The second pass: what is worth most for its time. */
import { sumTenths, type TimedUnit } from './unit.ts';

/**
 * More units, the best first, while they fit into `budget` tenths of a second together with `kept`. A unit's value
 * counts by the root of its time, which keeps more of an essay's key points than value alone or value by time.
 */
export function fillTime(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  budget: number,
): TimedUnit[] {
  const said = new Map<number, number>();
  for (const { section } of kept) said.set(section, (said.get(section) ?? 0) + 1);
  let room = budget - sumTenths(kept);
  let waiting = units.filter((unit) => !kept.has(unit));
  const there = new Set([...kept].map(({ index }) => index));
  const filled: TimedUnit[] = [];
  for (;;) {
    waiting = waiting.filter(({ tenths }) => tenths <= room);
    let best: TimedUnit | undefined;
    let bestWorth = -1;
    for (const unit of waiting) {
      if (unit.follows !== undefined && !there.has(unit.follows)) continue;
      const worth = weighUnit(unit, said.get(unit.section) ?? 0);
      if (worth <= bestWorth) continue;
      best = unit;
      bestWorth = worth;
    }
    if (best === undefined) return filled;
    filled.push(best);
    there.add(best.index);
    said.set(best.section, (said.get(best.section) ?? 0) + 1);
    room -= best.tenths;
    waiting = waiting.filter((unit) => unit !== best);
  }
}

/** What a unit adds to a section of which `already` units are said: the first counts whole, the hundredth half. */
function weighUnit({ value, tenths }: TimedUnit, already: number): number {
  return (value * fallingShare(already)) / Math.sqrt(Math.max(tenths, 1));
}

export function fallingShare(already: number): number {
  return 0.5 + 0.5 / (1 + already);
}
