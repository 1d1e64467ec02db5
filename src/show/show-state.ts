/**
 * What the windows of one talk share while it is given. It is one small value and is always sent whole: a window that
 * missed some of it has all of it again with the next message. Each part of it counts its own changes, so that two
 * windows that change different parts at once lose neither. Pure.
 */
import { freshTimer, type Timer } from './timer.ts';

/** A slide and the presses since it began. */
export interface Place {
  slide: string;
  step: number;
}

/** What the speaker draws on a slide: pixels of the canvas, x and y in turn. */
export interface Ink {
  strokes: number[][];
  /** Where the light dot is; absent where none is. */
  dot?: [x: number, y: number];
  /** The slide that it is on; absent where nothing is drawn. */
  slide?: string;
}

/** What changes at once. */
export const parts = ['place', 'black', 'timer', 'skipped', 'ink'] as const;
export type Part = (typeof parts)[number];

/** A part's last change: how many there were, and what decides between two of the same count. */
export interface Mark {
  count: number;
  /** When the timer was started with it, by the clock of the window that did: of two starts the earlier one counts. */
  started?: number;
  /** The window that made it. */
  by: string;
}

/** One time that the talk is given, or rehearsed. */
export interface Run {
  /** When its first change was made, in milliseconds since the epoch; 0 before that. */
  began: number;
  /** Who began it; the same in all states of the run, and in no other. */
  by: string;
}

export interface ShowState extends Place {
  run: Run;
  marks: Record<Part, Mark>;
  /** Whether the audience sees nothing. */
  black: boolean;
  timer: Timer;
  /** Slides that are passed over, in no order. */
  skipped: string[];
  ink: Ink;
}

/** What a window may change. */
export type Change = Partial<Omit<ShowState, 'run' | 'marks'>>;

/** Milliseconds after the last change from which a state belongs to another day's talk. */
export const keptFor = 6 * 3_600_000;

/** The state at the beginning of a run; `by` has to be new for each. */
export function firstState(slide: string, run: Run = { began: 0, by: '' }): ShowState {
  const unchanged = { count: 0, by: '' };
  return {
    run,
    marks: { place: unchanged, black: unchanged, timer: unchanged, skipped: unchanged, ink: unchanged },
    slide,
    step: 0,
    black: false,
    timer: freshTimer,
    skipped: [],
    ink: { strokes: [] },
  };
}

/**
 * The state after a change that a window makes.
 * @param by the window
 * @param began when its run begins, if it has not: in milliseconds since the epoch
 */
export function changeState(
  state: ShowState,
  change: Change,
  { by, began }: { by: string; began: number },
): ShowState {
  const marks = { ...state.marks };
  for (const part of parts) {
    if (keysOf(part).some((key) => key in change)) {
      const started = part === 'timer' ? change.timer?.since : undefined;
      marks[part] = { count: marks[part].count + 1, ...(started === undefined ? {} : { started }), by };
    }
  }
  const changed = { ...state, ...change, marks };
  return isBegun(state) ? changed : beginRun(changed, began);
}

/** The state of a run that began then, in milliseconds since the epoch. */
export function beginRun(state: ShowState, began: number): ShowState {
  return { ...state, run: { ...state.run, began } };
}

/** Whether its run has begun: it wins over all that have not, and over those that began earlier. */
export function isBegun({ run }: ShowState): boolean {
  return run.began > 0;
}

/** Whether anything was changed in it; so it may be before its run has begun. */
export function isChanged({ marks }: ShowState): boolean {
  return parts.some((part) => marks[part].count > 0);
}

/**
 * What two windows know together: of one run, the newest of each part; of two runs, the one that began later, since a
 * window that was left open since an earlier one knows nothing of this. It makes no difference in which order states of a
 * run are merged.
 */
export function mergeStates(a: ShowState, b: ShowState): ShowState {
  if (a.run.by !== b.run.by) return isOfLaterRun(b, a) ? b : a;
  const newer = parts.filter((part) => isLater(b.marks[part], a.marks[part]));
  const began = Math.max(a.run.began, b.run.began);
  if (newer.length === 0 && began === a.run.began) return a;
  const merged = { ...a, marks: { ...a.marks }, run: { ...a.run, began } };
  for (const part of newer) {
    merged.marks[part] = b.marks[part];
    for (const key of keysOf(part)) Object.assign(merged, { [key]: b[key] });
  }
  return merged;
}

/**
 * Whether a window that has `a` lacks something of `b`. Only the marks count, not the numbers: devices read their clocks
 * some milliseconds apart, and would set each other's timers right for ever.
 */
export function isBehindOf(a: ShowState, b: ShowState): boolean {
  if (a.run.by !== b.run.by) return isOfLaterRun(b, a);
  return b.run.began > a.run.began || parts.some((part) => isLater(b.marks[part], a.marks[part]));
}

/** Of two runs that have not begun, the one in which something was pressed already: else that press would be lost. */
function isOfLaterRun(a: ShowState, b: ShowState): boolean {
  if (a.run.began === b.run.began && isChanged(a) !== isChanged(b)) return isChanged(a);
  return isLaterRun(a.run, b.run);
}

/** What is drawn on the slide that is shown; what was drawn on another one is gone with it. */
export function readInk({ slide, ink }: Pick<ShowState, 'slide' | 'ink'>): Ink {
  return ink.slide === slide ? ink : { strokes: [] };
}

/** Of two changes that nobody saw together; a timer that was stopped or set back wins over one that was started. */
function isLater(a: Mark, b: Mark): boolean {
  if (a.count !== b.count) return a.count > b.count;
  const [startA, startB] = [a.started ?? 0, b.started ?? 0];
  return startA === startB ? a.by > b.by : startA < startB;
}

function isLaterRun(a: Run, b: Run): boolean {
  return a.began > b.began || (a.began === b.began && a.by > b.by);
}

/** The fields that a part has. */
function keysOf(part: Part): (keyof Change)[] {
  return part === 'place' ? ['slide', 'step'] : [part];
}
