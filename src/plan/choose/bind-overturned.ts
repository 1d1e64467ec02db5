/** What the paragraph behind it turns against is not said without that: alone it says what its author denies. */
import type { Layout, Step } from '../../talk/talk.ts';
import { isTurn } from '../condense/judge/is-turn.ts';
import { comesBack } from './comes-back.ts';
import { joinUnits, mergeUnits, type Joint } from './join-units.ts';
import type { StepWorth } from './list-units.ts';
import type { PartUnit } from './part-units.ts';

const prose: ReadonlySet<Layout> = new Set<Layout>(['points', 'statement', 'quote', 'number', 'section']);

/**
 * The same units; one that the next of its section turns against follows that. Where that leans on it in turn (“But that
 * is not so”), both are one.
 */
export function bindOverturned(
  units: readonly PartUnit[],
  worths: ReadonlyMap<Step, StepWorth>,
  lang: string,
): PartUnit[] {
  const bound = [...units];
  const joints: Joint[] = [];
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    const isFree = unit.follows === undefined || unit.leans === true;
    if (next === undefined || !isFree || unit.keep || !isOverturned(unit, next, worths, lang)) continue;
    if (next.follows === index) {
      if (joints.at(-1)?.members.includes(index) === true) continue;
      const { follows, leans } = unit;
      const ties = { ...(follows !== undefined && { follows }), ...(leans === true && { leans }) };
      joints.push({
        members: [index, index + 1],
        joined: { ...mergeUnits([unit, next]), ...ties },
        rests: [],
      });
    } else if (!comesBack(bound, index + 1, (at) => at === index)) {
      const free = { ...unit, follows: index + 1 };
      delete free.leans;
      bound[index] = free;
    }
  }
  return joinUnits(bound, joints);
}

function isOverturned(
  unit: PartUnit,
  next: PartUnit,
  worths: ReadonlyMap<Step, StepWorth>,
  lang: string,
): boolean {
  const isProse = ({ parts }: PartUnit) =>
    parts.every(({ slide, step }) => prose.has(slide.layout) && worths.get(step)?.list === undefined);
  if (next.section !== unit.section || !isProse(unit)) return false;
  const [first] = next.parts;
  return first !== undefined && isTurn(first.says[0]?.text ?? '', lang);
}
