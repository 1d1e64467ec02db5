/** Times the steps of a talk while it is rehearsed. Pure. */
import type { Run } from './rehearsal.ts';
import type { Place } from './show-state.ts';
import { isRecord } from './unknown-data.ts';

export interface Recording {
  /** When it began, as ISO 8601. */
  date: string;
  /** The step that is being said, and what the talk's timer showed when that was noted, in milliseconds. */
  place: Place;
  at: number;
  /** Milliseconds of each step so far, by slide and step as in `RehearsedStep`. */
  times: Record<string, number>;
}

export function beginRecording(place: Place, elapsed: number, now: Date): Recording {
  return { date: now.toISOString(), place, at: elapsed, times: {} };
}

/**
 * The recording at a later moment: what has gone by counts for the step that was being said. Where the timer stood, or
 * was set back, nothing has; a step that is come back to goes on.
 * @param elapsed what the talk's timer shows, in milliseconds
 */
export function noteStep(
  { date, place: before, at, times }: Recording,
  place: Place,
  elapsed: number,
): Recording {
  const id = nameStep(before);
  const gone = Math.max(0, elapsed - at);
  return {
    date,
    place,
    at: elapsed,
    times: gone === 0 ? times : { ...times, [id]: (times[id] ?? 0) + gone },
  };
}

/** The run so far; steps that the talk does not have are left out, and those that were only passed. @param saysOf what stands for the words of a step */
export function finishRun({ date, times }: Recording, saysOf: (id: string) => string | undefined): Run {
  return {
    date,
    steps: Object.entries(times).flatMap(([id, milliseconds]) => {
      const says = saysOf(id);
      const seconds = Math.round(milliseconds / 100) / 10;
      return says === undefined || seconds === 0 ? [] : [{ id, says, seconds }];
    }),
  };
}

/** The recording that the browser's storage holds, or nothing if it is none. */
export function readRecording(data: unknown): Recording | undefined {
  if (!isRecord(data) || !isRecord(data['place']) || !isRecord(data['times'])) return undefined;
  const { date, at, times } = data;
  const { slide, step } = data['place'];
  if (typeof date !== 'string' || typeof slide !== 'string') return undefined;
  if (!isNumber(at) || !isNumber(step)) return undefined;
  const entries = Object.entries(times).filter((entry): entry is [string, number] => isNumber(entry[1]));
  return { date, place: { slide, step }, at, times: Object.fromEntries(entries) };
}

function nameStep({ slide, step }: Place): string {
  return `${slide}/${String(step)}`;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
