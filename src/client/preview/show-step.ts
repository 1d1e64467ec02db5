/** Shows a slide as it is after some presses, in the way that reveal.js marks it for style sheets. */
import { showLineSteps } from '../line-steps.ts';

/** Gives the step that is shown: the last one at most. */
export function showStep(slide: HTMLElement, step: number): number {
  const steps = [...slide.querySelectorAll('.fragment')];
  const now = Math.min(step, steps.length);
  for (const [index, part] of steps.entries()) {
    part.classList.toggle('visible', index < now);
    part.classList.toggle('current-fragment', index === now - 1);
  }
  showLineSteps(slide);
  return now;
}
