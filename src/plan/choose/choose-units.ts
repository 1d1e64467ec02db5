import { fillTime } from './fill-time.ts';
import { landOnTime } from './land-on-time.ts';
import { representSections } from './represent-sections.ts';
import { sumTenths, toTenths, type TimedUnit, type Unit } from './unit.ts';

/** How far below the wish a talk may end. */
export const tolerance = 0.05;

/**
 * Chooses what is said within `seconds`, by index. What must be kept comes first, even if that is too much; then as
 * many sections as possible, each with the best unit that the time allows; then what is worth most, with falling
 * returns within a section. The time is never over the wish, unless what must be kept is.
 */
export function fillUnits(units: readonly Unit[], seconds: number): Set<number> {
  const filled = fill(timeUnits(units), toTenths(seconds));
  return new Set([...filled].map(({ index }) => index));
}

/**
 * The same, units exchanged so that the time comes within 5 % of the wish if any choice of units with the same sections
 * can do that, and every section that shows something still does.
 */
export function chooseUnits(units: readonly Unit[], seconds: number): Set<number> {
  const budget = toTenths(seconds);
  const timed = timeUnits(units);
  const filled = fill(timed, budget);
  const landed = land(timed, filled, budget);
  // A heading alone is no exchange for all that a section shows.
  const chosen = keepsShown(landed, filled) ? landed : filled;
  return new Set([...chosen].map(({ index }) => index));
}

function timeUnits(units: readonly Unit[]): TimedUnit[] {
  return units.map((unit, index) => ({ ...unit, index, tenths: toTenths(unit.seconds) }));
}

function fill(units: readonly TimedUnit[], budget: number): ReadonlySet<TimedUnit> {
  const kept = new Set(units.filter(({ keep }) => keep));
  const represented = new Set([...kept, ...representSections(units, kept, budget)]);
  return new Set([...represented, ...fillTime(units, represented, budget)]);
}

/** Whether every section that shows something before does so now. */
function keepsShown(now: ReadonlySet<TimedUnit>, before: ReadonlySet<TimedUnit>): boolean {
  const isShown = ({ bare }: TimedUnit) => bare !== true;
  const sections = new Set([...now].filter(isShown).map(({ section }) => section));
  return [...before].filter(isShown).every(({ section }) => sections.has(section));
}

function land(
  units: readonly TimedUnit[],
  filled: ReadonlySet<TimedUnit>,
  budget: number,
): ReadonlySet<TimedUnit> {
  const least = budget * (1 - tolerance);
  const isShort = sumTenths(filled) < least && filled.size < units.length;
  return isShort ? landOnTime(units, filled, { least, most: budget }) : filled;
}
