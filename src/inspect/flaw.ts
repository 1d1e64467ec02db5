import type { Slide } from '../talk/talk.ts';
import type { SeenSlide } from './seen-slide.ts';

export const troubles = [
  'outside',
  'cut off',
  'below the content',
  'overlapping',
  'too small',
  'distorted',
] as const;
export type Trouble = (typeof troubles)[number];

/** What is wrong with a slide as it is drawn. */
export interface Flaw {
  trouble: Trouble;
  /** Presses of the key since the slide began, from 0: the step that brought it there. */
  step: number;
  /** The text that it is about; of anything else what the page calls it. */
  what: string;
  /** Whether that is a text. */
  isText: boolean;
  /** How far it is from what would do, in px of the canvas; for distorted pictures in percent. */
  by: number;
}

/** Finds flaws of one kind. */
export type FindFlaws = (seen: SeenSlide, slide: Slide) => Flaw[];
