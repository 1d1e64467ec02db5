/** Units that are chosen together, since one of them says nothing without the others. */
import { fallingShare } from './falling-share.ts';
import { sumTenths, type TimedUnit } from './unit.ts';

export interface Packet {
  section: number;
  tenths: number;
  /** What the talk gains by all of them. */
  value: number;
  units: readonly TimedUnit[];
}

/** Finds what a unit takes along: what it follows, what that follows, and so on, as far as that is not there. */
export function makePacker(
  units: readonly TimedUnit[],
): (unit: TimedUnit, isThere: (index: number) => boolean, already: number) => Packet {
  const byIndex = new Map(units.map((unit) => [unit.index, unit]));
  return (unit, isThere, already) => {
    const own: TimedUnit[] = [];
    for (
      let next: TimedUnit | undefined = unit;
      next !== undefined && (next === unit || !isThere(next.index));
      next = next.follows === undefined ? undefined : byIndex.get(next.follows)
    )
      own.push(next);
    const value = own.reduce((sum, each, at) => sum + each.value * fallingShare(already + at), 0);
    return { section: unit.section, tenths: sumTenths(own), value, units: own };
  };
}
