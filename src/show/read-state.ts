/** Reads a state that comes from elsewhere: from a message, or from the browser's storage. Pure. */
import { parts, type Ink, type Mark, type Run, type ShowState } from './show-state.ts';
import type { Timer } from './timer.ts';
import { isRecord } from './unknown-data.ts';

/** Limits, far above what a talk needs: data beyond them comes from somebody else. */
const most = { text: 400, skipped: 2_000, strokes: 500, numbers: 40_000, coordinate: 10_000 };

/** The state that this is, or nothing if it is none. */
export function readState(data: unknown): ShowState | undefined {
  if (!isRecord(data)) return undefined;
  const { slide, step, black, skipped } = data;
  const [run, marks, timer, ink] = [
    readRun(data['run']),
    readMarks(data['marks']),
    readStoredTimer(data['timer']),
    readStoredInk(data['ink']),
  ];
  if (run === undefined || marks === undefined || timer === undefined || ink === undefined) return undefined;
  if (!isText(slide) || !isCount(step) || typeof black !== 'boolean') return undefined;
  if (!Array.isArray(skipped) || skipped.length > most.skipped || !skipped.every(isText)) return undefined;
  return { run, marks, slide, step, black, timer, skipped, ink };
}

function readRun(data: unknown): Run | undefined {
  if (!isRecord(data)) return undefined;
  const { began, by } = data;
  return isTime(began) && isText(by) ? { began, by } : undefined;
}

function readMarks(data: unknown): ShowState['marks'] | undefined {
  if (!isRecord(data)) return undefined;
  const [place, black, timer, skipped, ink] = parts.map((part) => readMark(data[part]));
  if (!place || !black || !timer || !skipped || !ink) return undefined;
  return { place, black, timer, skipped, ink };
}

function readMark(data: unknown): Mark | undefined {
  if (!isRecord(data)) return undefined;
  const { count, started, by } = data;
  if (!isCount(count) || !isText(by) || !(started === undefined || isTime(started))) return undefined;
  return { count, ...(started === undefined ? {} : { started }), by };
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

function readStoredInk(data: unknown): Ink | undefined {
  if (!isRecord(data)) return undefined;
  const { strokes, dot, slide } = data;
  if (!Array.isArray(strokes) || strokes.length > most.strokes || !strokes.every(isPath)) return undefined;
  if (strokes.reduce((sum, stroke) => sum + stroke.length, 0) > most.numbers) return undefined;
  if (!(slide === undefined || isText(slide))) return undefined;
  const drawn = { strokes, ...(slide === undefined ? {} : { slide }) };
  if (dot === undefined) return drawn;
  if (!isPath(dot) || dot.length !== 2) return undefined;
  const [x = 0, y = 0] = dot;
  return { ...drawn, dot: [x, y] };
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
