/** Which plugins of reveal.js a talk needs. */
import type { Drawings } from '../../talk/drawing.ts';
import type { Talk } from '../../talk/talk.ts';

export interface Needs {
  /** Whether anything is said. */
  hasNotes: boolean;
  hasCode: boolean;
}

/** A diagram that is drawn is a picture, and one that isn't is shown as code. */
export function findNeeds({ slides }: Talk, drawings: Drawings): Needs {
  const steps = slides.flatMap((slide) => slide.steps);
  return {
    hasNotes: steps.some(({ says }) => says.length > 0),
    hasCode: steps.some(
      ({ shows }) => shows.kind === 'code' || (shows.kind === 'diagram' && !drawings.has(shows.text)),
    ),
  };
}
