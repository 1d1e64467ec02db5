import type { Shown } from '../../talk/shown.ts';
import type { Slide } from '../../talk/talk.ts';
import type { Spoken } from '../piece.ts';

export interface StepDraft extends Spoken {
  shows: Shown;
  /** The line of the list that it is an item of. */
  list?: number;
  /** Whether its author asked for its slide's layout. */
  isAsked?: true;
}

/** A slide that has no id and no time yet. */
export interface SlideDraft extends Omit<Slide, 'id' | 'seconds' | 'steps'> {
  steps: StepDraft[];
}
