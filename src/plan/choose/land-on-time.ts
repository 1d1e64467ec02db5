/** The last pass: exchanges units until the time is what was wished for. */
import { fallingShare } from './falling-share.ts';
import { groupBySection, isWhole, sumTenths, type TimedUnit } from './unit.ts';

/** Tenths of a second, both included. */
export interface TimeWindow {
  least: number;
  most: number;
}

/** Times are counted in at most so many cells; ten minutes are exact. */
const mostCells = 6000;

/**
 * A choice whose time lies in the window and that has all sections of `kept`, what must be kept included; `kept` itself
 * if there is none. One unit for another if that suffices, else the most valuable of all choices.
 */
export function landOnTime(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  window: TimeWindow,
): ReadonlySet<TimedUnit> {
  return swapOne(units, kept, window) ?? packWindow(units, kept, window) ?? kept;
}

function swapOne(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  { least, most }: TimeWindow,
): Set<TimedUnit> | undefined {
  const total = sumTenths(kept);
  const counts = Map.groupBy(kept, ({ section }) => section);
  const followed = new Set([...kept].map(({ follows }) => follows));
  const there = new Set([...kept].map(({ index }) => index));
  let found: { out: TimedUnit; into: TimedUnit } | undefined;
  for (const out of kept) {
    if (out.keep || followed.has(out.index)) continue;
    const isLast = counts.get(out.section)?.length === 1;
    for (const into of units) {
      const time = total - out.tenths + into.tenths;
      if (time < least || time > most || kept.has(into)) continue;
      if (isLast && into.section !== out.section) continue;
      if (into.follows === out.index || (into.follows !== undefined && !there.has(into.follows))) continue;
      if (found === undefined || into.value - out.value > found.into.value - found.out.value) {
        found = { out, into };
      }
    }
  }
  if (found === undefined) return undefined;
  const landed = new Set(kept).add(found.into);
  landed.delete(found.out);
  return landed;
}

/** How a cell was reached: without the unit, or with it, after others of its section or as the first of them. */
const left = 0;
const afterOthers = 1;
const asFirst = 2;

/**
 * Subset sums with values, section by section, each section of `kept` with one unit at least.
 * @returns nothing if no choice ends in the window
 */
function packWindow(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  { least, most }: TimeWindow,
): Set<TimedUnit> | undefined {
  const always = [...kept].filter(({ keep }) => keep);
  const room = most - sumTenths(always);
  if (room <= 0) return undefined;
  const safe = new Set(always.map(({ section }) => section));
  const needed = new Set([...kept].map(({ section }) => section).filter((section) => !safe.has(section)));
  const cells = Math.min(room, mostCells);
  const costOf = ({ tenths }: TimedUnit) => Math.ceil((tenths * cells) / room);

  let best = new Float64Array(cells + 1).fill(-Infinity);
  best[0] = 0;
  const tables = groupBySection(units.filter(({ keep, tenths }) => !keep && tenths <= room)).map(
    (section) => {
      const none = best;
      const some = new Float64Array(cells + 1).fill(-Infinity);
      const ranked = section.toSorted((a, b) => b.value - a.value);
      const steps = ranked.map((unit, rank) => {
        const from = new Uint8Array(cells + 1);
        const cost = costOf(unit);
        const value = unit.value * fallingShare(rank);
        for (let cell = cells; cell >= cost; cell -= 1) {
          const afterSome = some[cell - cost] ?? -Infinity;
          const afterNone = none[cell - cost] ?? -Infinity;
          const worth = Math.max(afterSome, afterNone) + value;
          if (worth <= (some[cell] ?? -Infinity)) continue;
          some[cell] = worth;
          from[cell] = afterSome >= afterNone ? afterOthers : asFirst;
        }
        return { unit, cost, from };
      });
      const first = section[0];
      const isNeeded = first !== undefined && needed.has(first.section);
      const isSome = some.map((worth, cell) => (isNeeded || worth > (none[cell] ?? -Infinity) ? 1 : 0));
      best = some.map((worth, cell) => (isSome[cell] === 1 ? worth : (none[cell] ?? -Infinity)));
      return { steps, isSome };
    },
  );

  let cell = -1;
  for (let at = Math.max(0, Math.ceil(((least - most + room) * cells) / room)); at <= cells; at += 1) {
    if ((best[at] ?? -Infinity) > (best[cell] ?? -Infinity)) cell = at;
  }
  if (cell === -1) return undefined;
  const landed = new Set(always);
  for (const { steps, isSome } of tables.toReversed()) {
    let isOpen = isSome[cell] === 1;
    for (const { unit, cost, from } of steps.toReversed()) {
      if (!isOpen) break;
      const how = from[cell] ?? left;
      if (how === left) continue;
      landed.add(unit);
      cell -= cost;
      isOpen = how === afterOthers;
    }
  }
  return sumTenths(landed) >= least && isWhole(landed) ? landed : undefined;
}
