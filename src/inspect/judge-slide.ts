/** What can be wrong with a slide as it is drawn; the table of all that is looked for. */
import type { Slide } from '../talk/talk.ts';
import { findCutOff } from './find-cut-off.ts';
import { findDistorted } from './find-distorted.ts';
import { findOutside } from './find-outside.ts';
import { findOverlapping } from './find-overlapping.ts';
import { findTooLow } from './find-too-low.ts';
import { findTooSmall } from './find-too-small.ts';
import type { SeenSlide } from './seen-slide.ts';
import type { FindFlaws, Flaw } from './flaw.ts';

const finders: readonly FindFlaws[] = [
  findOutside,
  findCutOff,
  findTooLow,
  findOverlapping,
  findTooSmall,
  findDistorted,
];

/** All that is wrong with a slide at the step that it is at. */
export function judgeSlide(seen: SeenSlide, slide: Slide): Flaw[] {
  return finders.flatMap((find) => find(seen, slide));
}
