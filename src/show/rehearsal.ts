/** The rehearsals of a talk: how long each step took in each run. Pure. */
import { isRecord } from './unknown-data.ts';

export interface RehearsedStep {
  /** The slide's id and the presses since it began: `lamps-burn/2`. */
  id: string;
  /** Stands for the words that were said; see `hashSaid`. */
  says: string;
  seconds: number;
}

export interface Run {
  /** When it began, as ISO 8601. */
  date: string;
  steps: RehearsedStep[];
}

/** The content of `<talk>.rehearsal.json`. */
export interface Rehearsal {
  /** The talk's id, made from the essay's name. */
  talk: string;
  /** Oldest first. */
  runs: Run[];
}

/** Limits, far above what a talk needs: data beyond them comes from somebody else. */
const most = { text: 400, steps: 20_000, seconds: 86_400, runs: 1_000 };
/** So many runs are kept, and a step's time is the median of its last few. */
const kept = { runs: 20, times: 5 };

/**
 * A short name for the words of a step, by which it is known again wherever it stands and told from what it was before
 * it was changed: FNV-1a (Fowler, Noll, Vo) with code points in the place of bytes, in 8 hexadecimal digits.
 */
export function hashSaid(passages: readonly { text: string }[]): string {
  const said = passages.map(({ text }) => text).join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < said.length; at += 1) {
    const code = said.codePointAt(at) ?? 0;
    // Such a one takes two places.
    if (code > 0xffff) at += 1;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The run that was handed over, or nothing if it is none. Seconds are kept to a tenth. */
export function readRun(data: unknown): Run | undefined {
  if (!isRecord(data)) return undefined;
  const { date, steps } = data;
  if (typeof date !== 'string' || date.length > most.text || Number.isNaN(Date.parse(date))) return undefined;
  if (!Array.isArray(steps) || steps.length === 0 || steps.length > most.steps) return undefined;
  const read = steps.map(readStep);
  return read.every((step) => step !== undefined) ? { date, steps: read } : undefined;
}

/** The content of a file of ours, or nothing if it is none. */
export function readRehearsal(data: unknown): Rehearsal | undefined {
  if (!isRecord(data)) return undefined;
  const { talk, runs } = data;
  if (typeof talk !== 'string' || talk === '' || talk.length > most.text) return undefined;
  if (!Array.isArray(runs) || runs.length === 0 || runs.length > most.runs) return undefined;
  const read = runs.map(readRun);
  return read.every((run) => run !== undefined) ? { talk, runs: read } : undefined;
}

/**
 * The rehearsal with one more run; the oldest ones go. A run that two windows timed is there once, as the one had it that
 * timed more of it: the same rehearsal is given back where that is there already.
 */
export function addRun(rehearsal: Rehearsal, run: Run): Rehearsal {
  const { talk, runs } = rehearsal;
  if (runs.some((one) => isSame(one, run) && secondsOf(one) >= secondsOf(run))) return rehearsal;
  return { talk, runs: [...runs.filter((one) => !isSame(one, run)), run].slice(-kept.runs) };
}

/** The rehearsal without this run, whichever window timed it; the same one where it is not there. */
export function dropRun(rehearsal: Rehearsal, run: Run): Rehearsal {
  const runs = rehearsal.runs.filter((one) => !isSame(one, run));
  return runs.length === rehearsal.runs.length ? rehearsal : { ...rehearsal, runs };
}

/** Whether two windows timed one run: nobody says a talk twice at once. */
function isSame(a: Run, b: Run): boolean {
  const [from, other] = [Date.parse(a.date), Date.parse(b.date)];
  return from === other || (from < other + 1000 * secondsOf(b) && other < from + 1000 * secondsOf(a));
}

function secondsOf({ steps }: Run): number {
  return steps.reduce((total, { seconds }) => total + seconds, 0);
}

/** The file's text: a step a line, to be read by people too. */
export function stringifyRehearsal({ talk, runs }: Rehearsal): string {
  const format = ({ date, steps }: Run): string => {
    const lines = steps.map(
      ({ id, says, seconds }) =>
        `        { "id": ${JSON.stringify(id)}, "says": ${JSON.stringify(says)}, "seconds": ${JSON.stringify(seconds)} }`,
    );
    return `    {\n      "date": ${JSON.stringify(date)},\n      "steps": [\n${lines.join(',\n')}\n      ]\n    }`;
  };
  return `{\n  "talk": ${JSON.stringify(talk)},\n  "runs": [\n${runs.map(format).join(',\n')}\n  ]\n}\n`;
}

/** How long a step takes, by what it says and where: nothing where it was not rehearsed, or has changed since. */
export type RehearsedTimes = (slide: string, step: number, says: string) => number | undefined;

/**
 * The times of all runs in one: the median of the last runs that had the step. A step is known again by its slide and
 * its words, in a shorter talk too, where steps before it may be gone.
 */
export function mergeRuns({ runs }: Rehearsal): RehearsedTimes {
  const times = new Map<string, { id: string; seconds: number }[]>();
  for (const { id, says, seconds } of runs.flatMap(({ steps }) => steps)) {
    const key = `${id.slice(0, id.lastIndexOf('/'))}/${says}`;
    times.set(key, [...(times.get(key) ?? []), { id, seconds }]);
  }
  return (slide, step, says) => {
    const alike = times.get(`${slide}/${says}`) ?? [];
    const same = alike.filter(({ id }) => id === `${slide}/${String(step)}`);
    return findMedian((same.length > 0 ? same : alike).slice(-kept.times).map(({ seconds }) => seconds));
  };
}

function findMedian(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : toTenths((low + high) / 2);
}

function readStep(data: unknown): RehearsedStep | undefined {
  if (!isRecord(data)) return undefined;
  const { id, says, seconds } = data;
  if (typeof id !== 'string' || id.length > most.text || !/^.+\/\d+$/su.test(id)) return undefined;
  if (typeof says !== 'string' || !/^[\da-f]{8}$/u.test(says)) return undefined;
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= most.seconds)) return undefined;
  return { id, says, seconds: toTenths(seconds) };
}

function toTenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
