import type { Step } from '../../talk/talk.ts';
import { tolerance } from './choose-units.ts';
import { fallingShare } from './fill-time.ts';
import type { StepUnit } from './list-units.ts';
import { trimStep, type TrimmedStep } from './trim-step.ts';
import { toTenths } from './unit.ts';

/** A cut unit that can be kept in part. */
interface Part {
  unit: StepUnit;
  /** Its only step with words, and what is left of that. */
  whole: Step;
  trimmed: TrimmedStep;
  /** A kept unit whose place it takes. */
  out?: StepUnit;
}

/**
 * Where whole units miss the wish by more than 5 %: the most valuable of the cut units that lands without its last
 * sentences, if need be in place of another of a section that has more; or else what comes nearest below the wish.
 */
export function trimToFit(
  kept: readonly StepUnit[],
  cut: readonly StepUnit[],
  seconds: number,
  talk: { lang: string; pace: number },
): Part | undefined {
  const most = toTenths(seconds);
  const least = most * (1 - tolerance);
  const total = kept.reduce((sum, unit) => sum + toTenths(unit.seconds), 0);
  if (total >= least) return undefined;
  const sections = Map.groupBy(kept, ({ section }) => section);
  const outs = kept.filter(({ keep, section }) => !keep && (sections.get(section)?.length ?? 0) > 1);
  let landed: { part: Part; worth: number } | undefined;
  let nearest: { part: Part; time: number } | undefined;
  for (const part of cut.flatMap((unit) => listParts(unit, talk))) {
    const worth = weighPart(part, sections.get(part.unit.section)?.length ?? 0);
    const time = total + toTenths(part.trimmed.step.seconds);
    if (time <= most && time > (nearest?.time ?? total)) nearest = { part, time };
    for (const out of [undefined, ...outs]) {
      const timeWithout = time - toTenths(out?.seconds ?? 0);
      const gain = worth - (out?.value ?? 0);
      if (timeWithout < least || timeWithout > most || gain <= (landed?.worth ?? -Infinity)) continue;
      landed = { part: { ...part, ...(out && { out }) }, worth: gain };
    }
  }
  return (landed ?? nearest)?.part;
}

/** Only one paragraph's words are trimmed, never a sequence's. */
function listParts(unit: StepUnit, talk: { lang: string; pace: number }): Part[] {
  const [spoken, ...others] = unit.steps.filter(({ step }) => step.says.length > 0);
  if (spoken === undefined || others.length > 0) return [];
  return trimStep(spoken.slide, spoken.step, talk).map((trimmed) => ({ unit, whole: spoken.step, trimmed }));
}

/** A section that would be missing outweighs all else. */
function weighPart({ unit, whole, trimmed }: Part, already: number): number {
  const share = trimmed.step.seconds / whole.seconds;
  return unit.value * share * fallingShare(already) + (already === 0 && unit.section >= 0 ? 1 : 0);
}
