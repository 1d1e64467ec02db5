/** A step of which some is said, in the time that this takes. */
import type { Passage, Step, Talk } from '../../talk/talk.ts';
import { timeStep } from '../arrange/time-step.ts';

/** How fast a talk is spoken, and in which language. */
export type Pace = Pick<Talk, 'lang' | 'pace'>;

/** The step with these words alone, which take as long at its pace. */
export function saySome(step: Step, says: Passage[], talk: Pace): Step {
  return { ...step, says, seconds: timeStep({ ...step, says }, talk.lang, paceOf(step, talk)) };
}

/** The talk's pace, or that at which the step was rehearsed. */
export function paceOf(step: Step, { lang, pace }: Pace): number {
  const { seconds } = step;
  const planned = timeStep(step, lang, pace);
  return seconds > 0 && planned > 0 ? (pace * planned) / seconds : pace;
}
