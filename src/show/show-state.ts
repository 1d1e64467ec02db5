/**
 * What the windows of one talk share while it is given. It is one small value and is always sent whole, with a counter:
 * a window that missed some of it has all of it again with the next message. Pure.
 */
import { isStarted, type Timer } from './timer.ts';

/** A slide and the presses since it began. */
export interface Place {
  slide: string;
  step: number;
}

/** What the speaker draws on the slide that is shown: pixels of the canvas, x and y in turn. */
export interface Ink {
  strokes: number[][];
  /** Where the light dot is; absent where none is. */
  dot?: [x: number, y: number];
}

export interface ShowState extends Place {
  /** How many changes there were; of two states that with more is the newer one. */
  count: number;
  /** The window that made the last change: it decides between two of the same count. */
  by: string;
  /** Whether the audience sees nothing. */
  black: boolean;
  timer: Timer;
  /** Slides that are passed over, in no order. */
  skipped: string[];
  ink: Ink;
}

/** Far more than a talk needs; what is more comes from somebody else. */
const most = { text: 400, skipped: 2_000, strokes: 500, numbers: 40_000, coordinate: 10_000 };

/** The state at the beginning of a talk, of no window yet. */
export function firstState(slide: string): ShowState {
  return {
    count: 0,
    by: '',
    slide,
    step: 0,
    black: false,
    timer: { spent: 0 },
    skipped: [],
    ink: { strokes: [] },
  };
}

/**
 * The newer of two states. A timer that runs is not lost to a window that had never started one. It makes no difference
 * in which order states are merged.
 */
export function mergeStates(a: ShowState, b: ShowState): ShowState {
  const [newer, older] = isNewer(b, a) ? [b, a] : [a, b];
  const wasReset = newer.timer.before !== undefined;
  if (isStarted(newer.timer) || wasReset || !isStarted(older.timer)) return newer;
  return { ...newer, timer: older.timer };
}

/** Whether `a` came after `b`. */
export function isNewer(a: ShowState, b: ShowState): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by);
}

/**
 * Whether a window that has `a` lacks something of `b`. Only whether a timer was started counts, not its numbers: devices
 * read their clocks some milliseconds apart, and would set each other right for ever.
 */
export function isBehindOf(a: ShowState, b: ShowState): boolean {
  return isNewer(b, a) || (!isNewer(a, b) && isStarted(b.timer) && !isStarted(a.timer));
}

/** The state that a message or the browser's storage holds, or nothing if it is none. */
export function readState(data: unknown): ShowState | undefined {
  if (!isRecord(data)) return undefined;
  const { count, by, slide, step, black, timer, skipped, ink } = data;
  if (!isCount(count) || !isText(by) || !isText(slide) || !isCount(step) || typeof black !== 'boolean') {
    return undefined;
  }
  const readInkOf = readInk(ink);
  const readTimerOf = readStoredTimer(timer);
  if (readInkOf === undefined || readTimerOf === undefined) return undefined;
  if (!Array.isArray(skipped) || skipped.length > most.skipped || !skipped.every(isText)) return undefined;
  return { count, by, slide, step, black, timer: readTimerOf, skipped, ink: readInkOf };
}

function readStoredTimer(data: unknown): Timer | undefined {
  if (!isRecord(data)) return undefined;
  const { spent, since, before } = data;
  if (
    !isTime(spent) ||
    !(since === undefined || isTime(since)) ||
    !(before === undefined || isTime(before))
  ) {
    return undefined;
  }
  return {
    spent,
    ...(since === undefined ? {} : { since }),
    ...(before === undefined ? {} : { before }),
  };
}

function readInk(data: unknown): Ink | undefined {
  if (!isRecord(data)) return undefined;
  const { strokes, dot } = data;
  if (!Array.isArray(strokes) || strokes.length > most.strokes || !strokes.every(isPath)) return undefined;
  if (strokes.reduce((sum, stroke) => sum + stroke.length, 0) > most.numbers) return undefined;
  if (dot === undefined) return { strokes };
  if (!isPath(dot) || dot.length !== 2) return undefined;
  const [x = 0, y = 0] = dot;
  return { strokes, dot: [x, y] };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= most.text;
}

function isPath(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length % 2 === 0 &&
    value.every((one) => typeof one === 'number' && Math.abs(one) <= most.coordinate)
  );
}
