/** The first pass: a talk that is short should still touch all that the essay is about. */
import { makePacker, type Packet } from './packet.ts';
import { groupBySection, sumTenths, type TimedUnit } from './unit.ts';

/** Times are counted in at most so many cells, which bounds the work for talks of hours. */
const mostCells = 2048;

/**
 * One unit, with those that it follows, for each section that has none among `kept`, and for the opening: the best of
 * each if they fit together, else others of them. If not even that is possible, the opening has to wait until every
 * section is there; then sections are there with what leans on the text before it, and without that; and at last only
 * as many as possible. Of choices with as many sections, it is the most valuable. What only stands under a section's
 * heading is no reason to have that section. A multiple-choice knapsack (Sinha and Zoltners 1979) over time, one choice
 * a section.
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
  const isMissing = ({ section, tenths }: Packet) => !present.has(section) && tenths <= room;
  const whole = packUnits(units, kept).filter(isMissing);
  const any = [...whole, ...listAlone(units).filter(isMissing)];
  const wanted = groupBySection(any).length;
  const wantedSections = groupBySection(any.filter(isOfSection)).length;
  for (const packets of [whole, any]) {
    for (const [some, count] of [
      [packets, wanted],
      [packets.filter(isOfSection), wantedSections],
    ] as const) {
      const packed = packAll(groupBySection(some), room);
      if (packed.length === count) return listUnits(packed);
    }
  }
  return listUnits(packMost(groupBySection(any), room));
}

function isOfSection({ section }: Packet): boolean {
  return section >= 0;
}

/** The best of each if they fit together, else whichever let most of them in. */
function packAll(sections: readonly (readonly Packet[])[], room: number): Packet[] {
  const bests = sections.map(findBest);
  return sumTenths(bests) <= room ? bests : packMost(sections, room);
}

/** What is left of a unit's value where nothing of what it leans on is said. */
const shareAlone = 0.3;

/** What leans on the text before it, without that. */
function listAlone(units: readonly TimedUnit[]): Packet[] {
  return units
    .filter(({ bare, leans }) => bare !== true && leans === true)
    .map((unit) => ({ ...unit, value: unit.value * shareAlone, units: [unit] }));
}

function listUnits(packets: readonly Packet[]): TimedUnit[] {
  return packets.flatMap(({ units }) => units);
}

/** Each unit with what it takes along; that makes it worth more, and less for its time. */
function packUnits(units: readonly TimedUnit[], kept: ReadonlySet<TimedUnit>): Packet[] {
  const there = new Set([...kept].map(({ index }) => index));
  const pack = makePacker(units);
  return units
    .filter(({ bare }) => bare !== true)
    .map((unit) => {
      const packet = pack(unit, (index) => there.has(index), 0);
      return { ...packet, value: packet.value / Math.sqrt(packet.units.length) };
    });
}

function packMost(sections: readonly (readonly Packet[])[], room: number): Packet[] {
  const chosen = packSections(sections, room);
  const cheapest = packCheapest(sections, room);
  // Counting in cells rounds times up, which may shut a section out.
  return chosen.length < cheapest.length ? cheapest : chosen;
}

function findBest(section: readonly Packet[]): Packet {
  return section.reduce((best, unit) => (isBetter(unit, best) ? unit : best));
}

function isBetter(unit: Packet, other: Packet): boolean {
  return unit.value > other.value || (unit.value === other.value && unit.tenths < other.tenths);
}

/** As many sections as possible, by the shortest unit of each. */
function packCheapest(sections: readonly (readonly Packet[])[], room: number): Packet[] {
  const shortest = sections.map((section) =>
    section.reduce((least, unit) => (unit.tenths < least.tenths ? unit : least)),
  );
  const packed: Packet[] = [];
  let left = room;
  for (const unit of shortest.toSorted((a, b) => a.tenths - b.tenths)) {
    if (unit.tenths > left) break;
    packed.push(unit);
    left -= unit.tenths;
  }
  return packed;
}

function packSections(sections: readonly (readonly Packet[])[], room: number): Packet[] {
  const cells = Math.min(room, mostCells);
  const costOf = ({ tenths }: Packet) => (tenths === 0 ? 0 : Math.ceil((tenths * cells) / room));
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
  const packed: Packet[] = [];
  let cell = cells;
  for (const [at, section] of [...sections.entries()].toReversed()) {
    const unit = section[choices[at]?.[cell] ?? -1];
    if (unit === undefined) continue;
    packed.push(unit);
    cell -= costOf(unit);
  }
  return packed;
}
