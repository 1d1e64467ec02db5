/** How a talk stands against its time: what is still to be said, and what is left to say it in. Pure. */
import type { Place } from './show-state.ts';
import type { Walked } from './walk-steps.ts';

/** A slide on the way, and how long it takes. */
export interface TimedSlide extends Walked {
  /** Planned or rehearsed seconds, one for each step: `presses + 1` of them. */
  seconds: readonly number[];
  /**
   * 1 for what is to be skipped first; slides of the same rank are skipped together or not at all. Absent where the
   * talk would suffer: the title, sections, the closing slide, and what the author keeps or later slides need.
   */
  skipRank?: number;
}

/** All in seconds. */
export interface Pace {
  /** How much sooner the talk would end than it should if all went on as planned; below 0, how much later. */
  ahead: number;
  /** Until the talk should be over; below 0, what it is over its time. */
  left: number;
}

export interface Clock {
  /** Seconds since the talk began, pauses not counted. */
  elapsed: number;
  /** Seconds since the step began that is being said. */
  inStep: number;
  /** How long the talk may take; as long as all of its slides were planned, if absent. */
  minutes?: number;
}

/** Seconds planned for all that is to be said; skipped slides are not. */
export function plannedTotal(slides: readonly TimedSlide[], skipped: readonly string[]): number {
  return sum(slides.map((slide) => secondsOf(slide, skipped)));
}

/** Seconds planned for what comes before a step; all of them where the place is not on the way, such as a backup slide. */
export function plannedBefore(
  slides: readonly TimedSlide[],
  { slide, step }: Place,
  skipped: readonly string[],
): number {
  const at = slides.findIndex(({ id }) => id === slide);
  const here = slides[at];
  if (here === undefined) return plannedTotal(slides, skipped);
  const said = skipped.includes(slide) ? [] : here.seconds.slice(0, step);
  return plannedTotal(slides.slice(0, at), skipped) + sum(said);
}

/**
 * The pace at a place. A step that takes longer than planned costs time from then on; one that is left sooner wins it.
 * What is skipped is won, since the wish stays what it was.
 */
export function readPace(
  slides: readonly TimedSlide[],
  place: Place,
  skipped: readonly string[],
  { elapsed, inStep, minutes }: Clock,
): Pace {
  const wish = minutes === undefined ? plannedTotal(slides, []) : minutes * 60;
  const here = slides.find(({ id }) => id === place.slide);
  const planned = here === undefined || skipped.includes(here.id) ? 0 : (here.seconds[place.step] ?? 0);
  const before = plannedBefore(slides, place, skipped);
  const toSay = Math.max(0, plannedTotal(slides, skipped) - before - Math.min(Math.max(0, inStep), planned));
  const left = wish - elapsed;
  return { ahead: left - toSay, left };
}

function secondsOf({ id, seconds }: TimedSlide, skipped: readonly string[]): number {
  return skipped.includes(id) ? 0 : sum(seconds);
}

function sum(seconds: readonly number[]): number {
  return seconds.reduce((total, each) => total + each, 0);
}
