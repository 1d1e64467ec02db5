/** Gives slides their ids and times. */
import type { Slide, Step } from '../../talk/talk.ts';
import type { StepWorth } from '../choose/list-units.ts';
import { sumSeconds } from '../pace.ts';
import type { SlideDraft } from './slide-draft.ts';
import { shortenAddresses } from './shorten-addresses.ts';
import { timeStep } from './time-step.ts';

/** Slides with ids and times; what their steps are worth is only for choosing among them. */
export function finishSlides(
  drafts: readonly SlideDraft[],
  ids: readonly string[],
  lang: string,
  pace: number,
): { slides: Slide[]; worths: Map<Step, StepWorth> } {
  const worths = new Map<Step, StepWorth>();
  const slides = drafts.map((draft, index) => {
    const steps = draft.steps.map(
      ({ shows: whole, says, asides, value = 0, riders, keep = false, list }, at) => {
        const shows = shortenAddresses(whole);
        const step: Step = {
          shows,
          says,
          ...(asides.length === 0 ? {} : { asides }),
          seconds: timeStep({ shows, says }, lang, pace, draft.steps[at - 1]?.shows),
        };
        worths.set(step, { value, keep, ...(riders && { riders }), ...(list !== undefined && { list }) });
        return step;
      },
    );
    return {
      id: ids[index] ?? '',
      ...draft,
      steps,
      seconds: sumSeconds(steps.map(({ seconds }) => seconds)),
    };
  });
  return { slides, worths };
}
