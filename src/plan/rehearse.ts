/** Gives a talk the times that its steps took when they were rehearsed. */
import { hashSaid, mergeRuns, type Rehearsal } from '../show/rehearsal.ts';
import type { Slide, Step } from '../talk/talk.ts';
import type { StepWorth } from './choose/list-units.ts';
import { sumSeconds } from './pace.ts';
import type { WholeTalk } from './plan-talk.ts';

/**
 * The same talk, each step as long as it took; one that has changed since, or was never said, keeps its estimate. What
 * passes while a section's heading stands in silence counts for the step after it, since headings are never cut alone.
 */
export function rehearseTalk({ full, worths, canvas }: WholeTalk, rehearsal: Rehearsal): WholeTalk {
  const timeOf = mergeRuns(rehearsal);
  const rehearsed = new Map<Step, StepWorth>();
  let silence = 0;
  const timeStep = (step: Step, index: number, { id, layout }: Slide): Step => {
    const seconds = timeOf(id, index, hashSaid(step.says));
    const isBare = layout === 'section' && step.says.length === 0;
    const timed =
      seconds === undefined || isBare ? step : { ...step, seconds: sumSeconds([seconds, silence]) };
    silence = isBare ? (seconds ?? 0) : 0;
    const worth = worths.get(step);
    if (worth !== undefined) rehearsed.set(timed, worth);
    return timed;
  };
  const slides = full.slides.map((slide) => {
    const steps = slide.steps.map((step, index) => timeStep(step, index, slide));
    return { ...slide, steps, seconds: sumSeconds(steps.map(({ seconds }) => seconds)) };
  });
  const seconds = sumSeconds(slides.map((slide) => slide.seconds));
  const { runs } = rehearsal;
  return {
    full: { ...full, seconds, rehearsed: { runs: runs.length, last: runs.at(-1)?.date ?? '' }, slides },
    worths: rehearsed,
    canvas,
  };
}

/** The steps with words, of these slides, that have no rehearsed time. */
export function listUnrehearsed(slides: readonly Slide[], rehearsal: Rehearsal): Step[] {
  const timeOf = mergeRuns(rehearsal);
  return slides.flatMap(({ id, steps }) =>
    steps.filter(
      (step, index) => step.says.length > 0 && timeOf(id, index, hashSaid(step.says)) === undefined,
    ),
  );
}
