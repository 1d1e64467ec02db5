/** The first pass: a talk that is short should still touch all that the essay is about. */
import { groupBySection, sumTenths, type TimedUnit } from './unit.ts';

/** Times are counted in at most so many cells, which bounds the work for talks of hours. */
const mostCells = 2048;

/**
 * One unit for each section that has none among `kept`, and for the opening: the best of each if they fit together. If
 * not, the opening has to wait as long as every section can be there. Where that is impossible, it is one among them:
 * whichever units let most of them in, and of those the most valuable. A multiple-choice knapsack (Sinha and Zoltners
 * 1979) over time, one choice a section.
 * @param budget tenths of a second, those of `kept` included
 */
export function representSections(
  units: readonly TimedUnit[],
  kept: ReadonlySet<TimedUnit>,
  budget: number,
): TimedUnit[] {
  const room = budget - sumTenths(kept);
  if (room < 0) return [];
  const present = new Set([...kept].map(({ section }) => section));
  const missing = units.filter(({ section, tenths }) => !present.has(section) && tenths <= room);
  const all = groupBySection(missing);
  const sections = groupBySection(missing.filter(({ section }) => section >= 0));
  const bests = [all, sections].map((some) => some.map(findBest)).find((some) => sumTenths(some) <= room);
  if (bests !== undefined) return bests;
  const packed = packMost(sections, room);
  return packed.length === sections.length ? packed : packMost(all, room);
}

function packMost(sections: readonly (readonly TimedUnit[])[], room: number): TimedUnit[] {
  const chosen = packSections(sections, room);
  const cheapest = packCheapest(sections, room);
  // Counting in cells rounds times up, which may shut a section out.
  return chosen.length < cheapest.length ? cheapest : chosen;
}

function findBest(section: readonly TimedUnit[]): TimedUnit {
  return section.reduce((best, unit) => (isBetter(unit, best) ? unit : best));
}

function isBetter(unit: TimedUnit, other: TimedUnit): boolean {
  return unit.value > other.value || (unit.value === other.value && unit.tenths < other.tenths);
}

/** As many sections as possible, by the shortest unit of each. */
function packCheapest(sections: readonly (readonly TimedUnit[])[], room: number): TimedUnit[] {
  const shortest = sections.map((section) =>
    section.reduce((least, unit) => (unit.tenths < least.tenths ? unit : least)),
  );
  const packed: TimedUnit[] = [];
  let left = room;
  for (const unit of shortest.toSorted((a, b) => a.tenths - b.tenths)) {
    if (unit.tenths > left) break;
    packed.push(unit);
    left -= unit.tenths;
  }
  return packed;
}

function packSections(sections: readonly (readonly TimedUnit[])[], room: number): TimedUnit[] {
  const cells = Math.min(room, mostCells);
  const costOf = ({ tenths }: TimedUnit) => (tenths === 0 ? 0 : Math.ceil((tenths * cells) / room));
  // One more section is worth more than any choice of better units.
  const presence = 1 + sections.flat().reduce((sum, { value }) => sum + value, 0);
  let best = new Float64Array(cells + 1);
  const choices = sections.map((section) => {
    const next = best.slice();
    const choice = new Int32Array(cells + 1).fill(-1);
    for (const [at, unit] of section.entries()) {
      const cost = costOf(unit);
      for (let cell = cost; cell <= cells; cell += 1) {
        const worth = (best[cell - cost] ?? 0) + presence + unit.value;
        if (worth <= (next[cell] ?? 0)) continue;
        next[cell] = worth;
        choice[cell] = at;
      }
    }
    best = next;
    return choice;
  });
  const packed: TimedUnit[] = [];
  let cell = cells;
  for (const [at, section] of [...sections.entries()].toReversed()) {
    const unit = section[choices[at]?.[cell] ?? -1];
    if (unit === undefined) continue;
    packed.push(unit);
    cell -= costOf(unit);
  }
  return packed;
}
