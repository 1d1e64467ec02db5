/** What a move changes, whichever window makes it. Pure. */
import type { Change, Place, ShowState } from './show-state.ts';
import { isStarted, startTimer } from './timer.ts';
import { isBehind, type Walked } from './walk-steps.ts';

/**
 * The part of the state that is another at `to`: drawings are gone with their slide, and the first step forward starts
 * the timer, once: afterwards it is the speaker's. What is said before that step has taken as long as planned.
 * @param listSlides is asked only where the timer may start
 * @param now milliseconds since the epoch
 */
export function moveTo(
  { timer }: ShowState,
  listSlides: () => readonly Walked[],
  { from, to, now }: { from: Place; to: Place; now: number },
): Change {
  const slides = isStarted(timer) ? [] : listSlides();
  const starts = isBehind(slides, to, from);
  const { opening = 0 } = slides.find(({ id }) => id === from.slide) ?? {};
  return {
    slide: to.slide,
    step: to.step,
    ...(to.slide === from.slide ? {} : { ink: { strokes: [] } }),
    ...(starts ? { timer: startTimer(timer, now - opening * 1000) } : {}),
  };
}
