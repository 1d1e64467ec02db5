import type { Shown } from '../talk/shown.ts';
import type { Slide } from '../talk/talk.ts';
import type { Spoken } from './piece.ts';

export interface StepDraft extends Spoken {
  shows: Shown;
}

/** A slide that has no id and no time yet. */
export interface SlideDraft extends Omit<Slide, 'id' | 'seconds' | 'steps'> {
  steps: StepDraft[];
}
