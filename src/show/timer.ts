/** The speaker's timer as a small value: it is started, stopped and set back by making a new one. Pure. */

/** Times are in milliseconds; `since` counts from the epoch by the clock that the windows share. */
export interface Timer {
  /** What had gone by when it last stopped. */
  spent: number;
  /** When it was last started; absent while it stands. */
  since?: number;
  /** What had gone by before it was last set back, so that this can be undone. */
  before?: number;
}

/** It stands at zero and never ran. */
export const freshTimer: Timer = { spent: 0 };

/** Milliseconds that have gone by at `now`. */
export function readTimer({ spent, since }: Timer, now: number): number {
  return spent + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Whether it ever ran since it was last set back. */
export function isStarted({ spent, since }: Timer): boolean {
  return spent > 0 || since !== undefined;
}

/** Goes on, or starts; one that runs is left as it is. */
export function startTimer(timer: Timer, now: number): Timer {
  return timer.since === undefined ? { ...timer, since: now } : timer;
}

/** Stops, for a question from the floor; one that stands is left as it is. */
export function stopTimer(timer: Timer, now: number): Timer {
  const { since, ...standing } = timer;
  return since === undefined ? timer : { ...standing, spent: readTimer(timer, now) };
}

/** Stands at zero and remembers what it had, which `undoReset` gives back. */
export function resetTimer(timer: Timer, now: number): Timer {
  return isStarted(timer) ? { spent: 0, before: readTimer(timer, now) } : timer;
}

/** As if it had not been set back: what has gone by since then is counted in, and it runs if it runs now. */
export function undoReset(timer: Timer): Timer {
  const { before, ...rest } = timer;
  return before === undefined ? timer : { ...rest, spent: rest.spent + before };
}

/** The same timer by another clock, which is `by` milliseconds ahead of the one that it was read from. */
export function shiftTimer(timer: Timer, by: number): Timer {
  return timer.since === undefined ? timer : { ...timer, since: Math.max(0, timer.since + by) };
}
