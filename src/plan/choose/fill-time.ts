/** The second pass: what is worth most for its time. */
import { makePacker, type Packet } from './packet.ts';
import { sumTenths, type TimedUnit } from './unit.ts';

/**
 * More units, the best first, while they fit into `budget` tenths of a second together with `kept`, each with those that
 * it follows. A unit's value counts by the root of its time, which keeps more of an essay's key points than value alone
 * or value by time.
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
  const isThere = (index: number) => there.has(index);
  const pack = makePacker(units);
  const filled: TimedUnit[] = [];
  for (;;) {
    waiting = waiting.filter(({ index, tenths }) => tenths <= room && !there.has(index));
    let best: Packet | undefined;
    let bestWorth = -1;
    for (const unit of waiting) {
      const packet = pack(unit, isThere, said.get(unit.section) ?? 0);
      const worth = packet.value / Math.sqrt(Math.max(packet.tenths, 1));
      if (packet.tenths > room || worth <= bestWorth) continue;
      best = packet;
      bestWorth = worth;
    }
    if (best === undefined) return filled;
    filled.push(...best.units);
    for (const { index } of best.units) there.add(index);
    said.set(best.section, (said.get(best.section) ?? 0) + best.units.length);
    room -= best.tenths;
  }
}
