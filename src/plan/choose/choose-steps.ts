/** What of a full-length talk is said when there is less time. */
import type { Passage, Step, Talk } from '../../talk/talk.ts';
import { chooseUnits, fillUnits, tolerance } from './choose-units.ts';
import { sumSeconds } from '../pace.ts';
import { opening, type StepWorth } from './list-units.ts';
import { partAll } from './part-at-point.ts';
import { partUnits, type PartUnit } from './part-units.ts';
import { saySome } from './say-some.ts';
import { trimToFit, type TrimmedUnit } from './trim-to-fit.ts';

export interface ChosenSteps {
  kept: ReadonlySet<Step>;
  /** Kept steps that say less than in full. */
  trimmed: ReadonlyMap<Step, TrimmedStep>;
}

export interface TrimmedStep {
  /** What is still said. */
  step: Step;
  /** What is no longer said, as a step that shows the same. */
  rest: Step;
}

/**
 * The paragraphs that are worth most; where not all sections fit, up to their points if more sections do then. Where they
 * miss the wish by more than 5 %, one more without its last sentences; and where no such one would gain anything, others
 * that come nearer, and then one more of those.
 */
export function chooseSteps(full: Talk, worths: ReadonlyMap<Step, StepWorth>, seconds: number): ChosenSteps {
  const { units, kept, part } = fitDialogues(full, worths, seconds);
  const parts = kept.flatMap((unit) => unit.parts);
  /** What is said of each passage, and what is not of those of which some is. */
  const said = new Map<Passage, Passage[]>();
  const unsaid = new Map<Passage, Passage[]>();
  const chosenParts = new Set(parts);
  for (const each of units.flatMap((unit) => unit.parts)) {
    const gather = chosenParts.has(each) ? said : unsaid;
    for (const [at, passage] of each.says.entries()) {
      const whole = each.wholes?.[at] ?? passage;
      gather.set(whole, [...(gather.get(whole) ?? []), passage]);
    }
  }
  for (const [passage, own] of part?.trimmed ?? []) {
    said.set(passage, own.said);
    unsaid.set(passage, own.rest);
  }
  const steps = new Set(parts.map(({ step }) => step));
  const trimmed = new Map<Step, TrimmedStep>();
  for (const step of steps) {
    const going = step.says.flatMap((passage) => unsaid.get(passage) ?? (said.has(passage) ? [] : passage));
    if (going.length === 0) continue;
    const staying = step.says.flatMap((passage) =>
      unsaid.has(passage) || !said.has(passage) ? (said.get(passage) ?? []) : passage,
    );
    const rest = saySome(step, going, full);
    delete rest.asides;
    trimmed.set(step, { step: saySome(step, staying, full), rest });
  }
  return { kept: steps, trimmed };
}

interface FittedUnits {
  /** All units, and those of which something is said. */
  units: readonly PartUnit[];
  kept: readonly PartUnit[];
  part: TrimmedUnit | undefined;
}

/** Where whole dialogues miss the wish, answers may be cut, and where that is not enough, what they answer as well. */
function fitDialogues(full: Talk, worths: ReadonlyMap<Step, StepWorth>, seconds: number): FittedUnits {
  const whole = partUnits(full, worths, seconds);
  const fitted = fitSections(whole, full, seconds);
  const least = seconds * (1 - tolerance);
  if (timeKept(fitted) >= least) return fitted;
  for (const exchange of ['paragraph', 'none'] as const) {
    const units = partUnits(full, worths, seconds, exchange);
    if (units.length === whole.length && units.every(({ follows }, at) => follows === whole[at]?.follows))
      continue;
    const parted = fitSections(units, full, seconds);
    if (timeKept(parted) >= least) return parted;
  }
  return fitted;
}

function timeKept({ kept }: FittedUnits): number {
  return sumSeconds(kept.map((unit) => unit.seconds));
}

function fitSections(units: readonly PartUnit[], full: Talk, seconds: number): FittedUnits {
  const fitted = fitUnits(units, full, seconds);
  const said = weighTouched(fitted);
  if (said === weighTouched({ units, kept: units })) return fitted;
  const parted = fitUnits(partAll(units, full), full, seconds);
  return weighTouched(parted) > said ? parted : fitted;
}

/** How much is touched by what does not lean on what is left out: a section counts for more than the opening. */
function weighTouched({ units, kept }: Pick<FittedUnits, 'units' | 'kept'>): number {
  const isKept = new Set(kept);
  const showing = kept.filter(({ section, bare, follows }) => {
    const before = follows === undefined ? undefined : units[follows];
    return section >= opening && bare !== true && (before === undefined || isKept.has(before));
  });
  const touched = new Set(showing.map(({ section }) => section));
  return 2 * touched.size - (touched.has(opening) ? 1 : 0);
}

function fitUnits(units: readonly PartUnit[], full: Talk, seconds: number): FittedUnits {
  const filled = fillUnits(units, seconds);
  const trimmed = trimToFit(units, filled, seconds, full);
  const isFilled = trimmed !== undefined && trimmed.lands && trimmed.gain > 0;
  const chosen = isFilled ? filled : chooseUnits(units, seconds);
  const part = isFilled ? trimmed : trimToFit(units, chosen, seconds, full);
  const kept = units.filter((unit, index) => chosen.has(index) && unit !== part?.out);
  return { units, kept: [...kept, ...(part ? [part.unit] : [])], part };
}
