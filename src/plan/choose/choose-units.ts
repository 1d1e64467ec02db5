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
 * of units with the same sections can do that. Units that show nothing are chosen only where all others are there, or
 * leave too much time. The time is never over the wish, unless what must be kept is.
 */
export function chooseUnits(units: readonly Unit[], seconds: number): Set<number> {
  const budget = toTenths(seconds);
  const timed = units.map((unit, index) => ({ ...unit, index, tenths: toTenths(unit.seconds) }));
  const kept = timed.filter(({ keep }) => keep);
  const shown = timed.filter(({ keep, bare }) => keep || bare !== true);
  let chosen = chooseTimed(shown, new Set(kept), budget);
  const isShort = sumTenths(chosen) < budget * (1 - tolerance);
  if (isShort || chosen.size === shown.length) {
    const landed = fillAndLand(timed, chosen, budget);
    // A heading alone is no exchange for all that a section shows.
    chosen = keepsShown(landed, chosen) ? landed : new Set([...chosen, ...fillTime(timed, chosen, budget)]);
  }
  return new Set([...chosen].map(({ index }) => index));
}

/** Whether every section that shows something before does so now. */
function keepsShown(now: ReadonlySet<TimedUnit>, before: ReadonlySet<TimedUnit>): boolean {
  const isShown = ({ bare }: TimedUnit) => bare !== true;
  const sections = new Set([...now].filter(isShown).map(({ section }) => section));
  return [...before].filter(isShown).every(({ section }) => sections.has(section));
}

function chooseTimed(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  budget: number,
): ReadonlySet<TimedUnit> {
  const beginnings = units.filter(({ follows }) => follows === undefined);
  const represented = new Set([...kept, ...representSections(beginnings, kept, budget)]);
  return fillAndLand(units, represented, budget);
}

function fillAndLand(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  budget: number,
): ReadonlySet<TimedUnit> {
  const filled = new Set([...kept, ...fillTime(units, kept, budget)]);
  const least = budget * (1 - tolerance);
  const isShort = sumTenths(filled) < least && filled.size < units.length;
  return isShort ? landOnTime(units, filled, { least, most: budget }) : filled;
}
