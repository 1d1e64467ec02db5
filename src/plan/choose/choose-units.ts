import { fillTime } from './fill-time.ts';
import { landOnTime } from './land-on-time.ts';
import { representSections } from './represent-sections.ts';
import { sumTenths, toTenths, type TimedUnit, type Unit } from './unit.ts';

/** How far below the wish a talk may end. */
export const tolerance = 0.05;

/**
 * Chooses what is said within `seconds`, by index. What must be kept comes first, even if that is too much; then as
 * many sections as possible, each with the best unit that the time allows; then what is worth most, with falling
 * returns within a section. At last units are exchanged, so that the time comes within 5 % of the wish if any choice
 * of units with the same sections can do that. The time is never over the wish, unless what must be kept is.
 */
export function chooseUnits(units: readonly Unit[], seconds: number): Set<number> {
  const budget = toTenths(seconds);
  const timed = units.map((unit, index) => ({ ...unit, index, tenths: toTenths(unit.seconds) }));
  const kept = new Set(timed.filter(({ keep }) => keep));
  add(kept, representSections(timed, kept, budget));
  add(kept, fillTime(timed, kept, budget));
  const isShort = sumTenths(kept) < budget * (1 - tolerance) && kept.size < units.length;
  const landed = isShort ? landOnTime(timed, kept, { least: budget * (1 - tolerance), most: budget }) : kept;
  return new Set([...landed].map(({ index }) => index));
}

function add(kept: Set<TimedUnit>, more: readonly TimedUnit[]): void {
  for (const unit of more) kept.add(unit);
}
