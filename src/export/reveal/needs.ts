/** Which plugins of reveal.js a talk needs. */
import type { Talk } from '../../talk/talk.ts';

export interface Needs {
  /** Whether anything is said. */
  hasNotes: boolean;
  hasCode: boolean;
}

export function findNeeds({ slides }: Talk): Needs {
  const steps = slides.flatMap((slide) => slide.steps);
  return {
    hasNotes: steps.some(({ says }) => says.length > 0),
    hasCode: steps.some(({ shows }) => shows.kind === 'code' || shows.kind === 'diagram'),
  };
}
