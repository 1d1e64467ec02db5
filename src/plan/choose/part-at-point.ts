/** Parts a paragraph behind the sentence that its point was cut from. */
import type { Talk } from '../../talk/talk.ts';
import { isTurn } from '../condense/judge/is-turn.ts';
import { joinUnits, type Joint } from './join-units.ts';
import type { PartUnit, PlacedPart } from './part-units.ts';
import { saySome } from './say-some.ts';
import { listTrims, trimPassages } from './trim-step.ts';

export interface PartedUnit {
  head: PartUnit;
  /** What is said behind that; none where the point is in its last sentence. */
  rest?: PartUnit;
}

/** What is said up to the point, or a sentence more where that one only asks or announces, or is turned against, and what is said behind that. */
export function partAtPoint(unit: PartUnit, talk: Talk): PartedUnit {
  const [part] = unit.parts;
  if (part === undefined || unit.parts.length > 1 || part.wholes !== undefined) return { head: unit };
  for (const { count } of listTrims(part, talk).toReversed()) {
    const trimmed = [...trimPassages(part.says, count, talk.lang)];
    const slice = (pick: 'said' | 'rest'): PlacedPart => {
      const slices = trimmed.flatMap(([whole, own]) => own[pick].map((says) => ({ whole, says })));
      return { ...part, says: slices.map(({ says }) => says), wholes: slices.map(({ whole }) => whole) };
    };
    const [head, rest] = [slice('said'), slice('rest')];
    if (/[:?：？]["”’)]?\s*$/u.test(head.says.at(-1)?.text ?? '')) continue;
    if (isTurn(rest.says[0]?.text ?? '', talk.lang)) continue;
    const { seconds } = saySome(part.step, [...head.says], talk);
    if (seconds >= unit.seconds) return { head: unit };
    // A value counts by the root of its time: neither part is chosen sooner for being short.
    const share = seconds / unit.seconds;
    return {
      head: { ...unit, seconds, value: unit.value * Math.sqrt(share), parts: [head] },
      rest: {
        section: unit.section,
        seconds: unit.seconds - seconds,
        value: unit.value * Math.sqrt(1 - share),
        keep: unit.keep,
        ...(unit.bare === true && { bare: true }),
        parts: [{ ...rest, isRider: true }],
      },
    };
  }
  return { head: unit };
}

/** The units, each paragraph in two that can be parted; what leans on others says nothing without them. */
export function partAll(units: readonly PartUnit[], talk: Talk): PartUnit[] {
  const joints = units.flatMap((unit, index): Joint[] => {
    const isList = unit.parts.some(({ slide }) => slide.lead !== undefined || slide.first !== undefined);
    if (unit.keep || unit.isSequel === true || isList) return [];
    const { head, rest } = partAtPoint(unit, talk);
    return rest === undefined ? [] : [{ members: [index], joined: head, rests: [rest] }];
  });
  return joinUnits(units, joints).map((unit) => {
    const bound = { ...unit };
    delete bound.leans;
    return bound;
  });
}
