import type { Step, Talk } from '../../talk/talk.ts';
import { tolerance } from './choose-units.ts';
import { fallingShare } from './fill-time.ts';
import type { StepUnit } from './list-units.ts';
import { listTrims, trimStep, type Trim, type TrimmedStep } from './trim-step.ts';
import { toTenths } from './unit.ts';

/** A cut unit that is kept in part. */
interface TrimmedUnit {
  unit: StepUnit;
  /** Its only step with words, and what is left of that. */
  whole: Step;
  trimmed: TrimmedStep;
  /** A kept unit whose place it takes. */
  out: StepUnit | undefined;
}

/** A cut unit that can be kept in part. */
interface Part {
  unit: StepUnit;
  whole: Step;
  trim: Trim;
  /** Of the unit, when it is trimmed. */
  seconds: number;
}

/**
 * Where the chosen units miss the wish by more than 5 %: the most valuable of the cut units that lands without its last
 * sentences, if need be in place of another of a section that has more; or else what comes nearest below the wish.
 */
export function trimToFit(
  units: readonly StepUnit[],
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
  const cut = units.filter((_, index) => !chosen.has(index));
  let landed: { part: Part; out: StepUnit | undefined; worth: number } | undefined;
  let nearest: { part: Part; time: number } | undefined;
  for (const part of cut.flatMap((unit) => listParts(unit, talk))) {
    const worth = weighPart(part, sections.get(part.unit.section)?.length ?? 0);
    const time = total + toTenths(part.seconds);
    if (time <= most && time > (nearest?.time ?? total)) nearest = { part, time };
    for (const out of [undefined, ...outs]) {
      const timeWithout = time - toTenths(out?.seconds ?? 0);
      const gain = worth - (out?.value ?? 0);
      if (timeWithout < least || timeWithout > most || gain <= (landed?.worth ?? -Infinity)) continue;
      landed = { part, out, worth: gain };
    }
  }
  const found = landed ?? nearest;
  if (found === undefined) return undefined;
  const { unit, whole, trim } = found.part;
  return { unit, whole, trimmed: trimStep(whole, trim.count, talk), out: landed?.out };
}

/** Only one paragraph's words are trimmed, never a sequence's, nor what is shown in silence behind them. */
function listParts(unit: StepUnit, talk: Talk): Part[] {
  if (unit.follows !== undefined) return [];
  const [spoken, ...others] = unit.steps.filter(({ step }) => step.says.length > 0);
  if (spoken === undefined || others.length > 0) return [];
  const silence = unit.seconds - spoken.step.seconds;
  return listTrims(spoken.slide, spoken.step, talk).map((trim) => ({
    unit,
    whole: spoken.step,
    trim,
    seconds: trim.seconds + silence,
  }));
}

/** A section that would be missing outweighs all else, unless nothing of it would be shown. */
function weighPart({ unit, whole, trim }: Part, already: number): number {
  const share = trim.seconds / whole.seconds;
  return (
    unit.value * share * fallingShare(already) +
    (already === 0 && unit.section >= 0 && unit.bare !== true ? 1 : 0)
  );
}
