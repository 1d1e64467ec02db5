/** What of a full-length talk is said when there is less time. */
import type { Step, Talk } from '../../talk/talk.ts';
import { chooseUnits } from './choose-units.ts';
import { listUnits, type StepWorth } from './list-units.ts';
import type { TrimmedStep } from './trim-step.ts';
import { trimToFit } from './trim-to-fit.ts';

export interface ChosenSteps {
  kept: ReadonlySet<Step>;
  /** Kept steps that say less than in full. */
  trimmed: ReadonlyMap<Step, TrimmedStep>;
}

/** Whole paragraphs if they come within 5 % of the wish, and else one more without its last sentences. */
export function chooseSteps(full: Talk, worths: ReadonlyMap<Step, StepWorth>, seconds: number): ChosenSteps {
  const units = listUnits(full, worths, seconds);
  const chosen = chooseUnits(units, seconds);
  let kept = units.filter((_, index) => chosen.has(index));
  const part = trimToFit(units, chosen, seconds, full);
  if (part !== undefined) kept = [...kept.filter((unit) => unit !== part.out), part.unit];
  return {
    kept: new Set(kept.flatMap(({ steps }) => steps.map(({ step }) => step))),
    trimmed: new Map(part && [[part.whole, part.trimmed]]),
  };
}
