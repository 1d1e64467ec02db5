import type { Talk } from '../../talk/talk.ts';
import { tolerance } from './choose-units.ts';
import { fallingShare } from './falling-share.ts';
import type { PartUnit, PlacedPart } from './part-units.ts';
import { listTrims, trimPassages, type Trim, type TrimmedPassages } from './trim-step.ts';
import { toTenths } from './unit.ts';

/** A cut unit that is kept in part. */
export interface TrimmedUnit {
  unit: PartUnit;
  /** What is left of its only part with words. */
  trimmed: TrimmedPassages;
  /** A kept unit whose place it takes. */
  out: PartUnit | undefined;
  /** Whether the time is within 5 % of the wish then, and what the talk gains. */
  lands: boolean;
  gain: number;
}

/** A cut unit that can be kept in part. */
interface Candidate {
  unit: PartUnit;
  whole: PlacedPart;
  trim: Trim;
  /** Of the unit, when it is trimmed. */
  seconds: number;
}

/**
 * Where the chosen units miss the wish by more than 5 %: the most valuable of the cut units that lands without its last
 * sentences, if need be in place of another of a section that has more; or else what comes nearest below the wish.
 */
export function trimToFit(
  units: readonly PartUnit[],
  chosen: ReadonlySet<number>,
  seconds: number,
  talk: Talk,
): TrimmedUnit | undefined {
  const most = toTenths(seconds);
  const least = most * (1 - tolerance);
  const kept = units.filter((_, index) => chosen.has(index));
  const total = kept.reduce((sum, unit) => sum + toTenths(unit.seconds), 0);
  if (total >= least) return undefined;
  const sections = Map.groupBy(kept, ({ section }) => section);
  const followed = new Set(kept.map(({ follows }) => follows));
  const outs = units.filter(
    ({ keep, section }, index) =>
      chosen.has(index) && !keep && !followed.has(index) && (sections.get(section)?.length ?? 0) > 1,
  );
  const cut = units.filter(
    ({ follows }, index) => !chosen.has(index) && (follows === undefined || chosen.has(follows)),
  );
  let landed: { part: Candidate; out: PartUnit | undefined; worth: number } | undefined;
  let nearest: { part: Candidate; time: number } | undefined;
  for (const part of cut.flatMap((unit) => listCandidates(unit, talk))) {
    const { follows } = part.unit;
    const before = follows === undefined ? undefined : units[follows];
    const worth = weighPart(part, sections.get(part.unit.section)?.length ?? 0);
    const time = total + toTenths(part.seconds);
    if (time <= most && time > (nearest?.time ?? total)) nearest = { part, time };
    for (const out of [undefined, ...outs]) {
      if (out !== undefined && out === before) continue;
      const timeWithout = time - toTenths(out?.seconds ?? 0);
      const gain = worth - (out?.value ?? 0);
      if (timeWithout < least || timeWithout > most || gain <= (landed?.worth ?? -Infinity)) continue;
      landed = { part, out, worth: gain };
    }
  }
  const found = landed ?? nearest;
  if (found === undefined) return undefined;
  const { unit, whole, trim } = found.part;
  const trimmed = trimPassages(whole.says, trim.count, talk.lang);
  return { unit, trimmed, out: landed?.out, lands: landed !== undefined, gain: landed?.worth ?? 0 };
}

/**
 * Only one paragraph's words are trimmed, never a sequence's, nor what was parted already, nor what is shown in silence
 * behind them.
 */
function listCandidates(unit: PartUnit, talk: Talk): Candidate[] {
  if (unit.isSequel === true || unit.parts.some(({ wholes }) => wholes !== undefined)) return [];
  const [spoken, ...others] = unit.parts.filter(({ says }) => says.length > 0);
  if (spoken === undefined || others.length > 0) return [];
  const silence = unit.parts
    .filter((part) => part !== spoken)
    .reduce((sum, { step }) => sum + step.seconds, 0);
  return listTrims(spoken, talk).map((trim) => ({
    unit,
    whole: spoken,
    trim,
    seconds: trim.seconds + silence,
  }));
}

/** A section that would be missing outweighs all else, unless nothing of it would be shown. */
function weighPart({ unit, seconds }: Candidate, already: number): number {
  return (
    unit.value * (seconds / unit.seconds) * fallingShare(already) +
    (already === 0 && unit.section >= 0 && unit.bare !== true ? 1 : 0)
  );
}
