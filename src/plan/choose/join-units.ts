import type { PartUnit } from './part-units.ts';

/** Units that become one, and what of them can still be left out. */
export interface Joint {
  /** By index, in order. */
  members: readonly number[];
  /** What takes the place of the first; it follows what that followed. */
  joined: PartUnit;
  /** Each says nothing without `joined`. */
  rests: readonly PartUnit[];
}

/** The units, some of them joined; what followed one of these follows what it has become. */
export function joinUnits(units: readonly PartUnit[], joints: readonly Joint[]): PartUnit[] {
  const jointOf = new Map(joints.flatMap((joint) => joint.members.map((member) => [member, joint])));
  const all: PartUnit[] = [];
  /** Where each unit has gone. */
  const places: number[] = [];
  for (const [index, unit] of units.entries()) {
    const joint = jointOf.get(index);
    const first = joint?.members[0] ?? index;
    places.push(first === index ? all.length : (places[first] ?? 0));
    if (joint === undefined) all.push(unit);
    else if (first === index)
      all.push(joint.joined, ...joint.rests.map((rest) => ({ ...rest, follows: index })));
  }
  return all.map((unit, index) => {
    const { follows, leans, ...free } = unit;
    const place = follows === undefined ? undefined : places[follows];
    if (place === undefined || place === index) return free;
    return { ...free, follows: place, ...(leans === true && { leans }) };
  });
}

/** All of them, free of ties, worth what one of their length would be that is as good: a value counts by the root of its time. */
export function mergeUnits(units: readonly PartUnit[]): PartUnit {
  const [first] = units;
  if (first === undefined) throw new Error('there are no units to merge');
  const free = { ...first };
  delete free.follows;
  delete free.leans;
  delete free.bare;
  return {
    ...free,
    seconds: units.reduce((sum, { seconds }) => sum + seconds, 0),
    value: Math.hypot(...units.map(({ value }) => value)),
    ...(units.every(({ bare }) => bare === true) && { bare: true }),
    parts: units.flatMap(({ parts }) => parts),
  };
}
