/** Divides code over slides: at blank lines where it can, in the middle of a line only where a line fills a slide. */
import { smallestOf, usualRooms, type CodeRoom, type CodeRooms } from '../fit/code-rooms.ts';
import { indentOf } from '../../talk/text/indent-of.ts';
import { findSeam } from './find-seam.ts';
import { measureText } from './measure-text.ts';

export interface CodePart {
  text: string;
  /** Number of its first line within the whole. */
  firstLine: number;
}

interface Line {
  text: string;
  number: number;
  /** Rows it takes on the slide, once wrapped. */
  rows: number;
  /** Whether the next one is the rest of the same line. */
  cut: boolean;
}

export interface SplitCode {
  fit: CodeRoom['fit'];
  /** Whether it stands across the slide, since lines would wrap or be small elsewhere. */
  isWide?: true;
  parts: CodePart[];
}

/**
 * The parts, each within the room of a code slide at `fit`; one part if the code fits.
 * @param options.gutter the columns that line numbers take
 * @param options.isTitled whether a title takes a line's room
 */
export function splitCode(
  code: string,
  {
    rooms = usualRooms,
    gutter = 0,
    isTitled = false,
  }: { rooms?: CodeRooms; gutter?: number; isTitled?: boolean } = {},
): SplitCode {
  const taken = isTitled ? 1 : 0;
  const whole = { text: code.replace(/\n+$/u, ''), firstLine: 1 };
  const source = whole.text.split('\n');
  const longest = source.reduce((most, line) => Math.max(most, measureColumns(line)), 0) + gutter;
  const holds = ({ lines, columns }: CodeRoom) => source.length <= lines - taken && longest <= columns;
  const room = rooms.beside.find(holds);
  const wide = rooms.wide.find(holds);
  if (room !== undefined && (room.fit === 'xl' || wide?.fit !== 'xl'))
    return { fit: room.fit, parts: [whole] };
  if (wide !== undefined) return { fit: wide.fit, isWide: true, parts: [whole] };
  const split = ({ lines, columns }: CodeRoom) => divideCode(source, columns - gutter, lines - taken);
  const [smallest, widest] = [smallestOf(rooms.beside), smallestOf(rooms.wide)];
  const parts = split(smallest);
  const across = longest <= smallest.columns ? undefined : split(widest);
  return across !== undefined && across.length <= parts.length
    ? { fit: widest.fit, isWide: true, parts: across }
    : { fit: smallest.fit, parts };
}

function divideCode(source: readonly string[], columns: number, most: number): CodePart[] {
  const lines = source.flatMap((text, index) => cutLongLine(text, index + 1, columns, most));
  const parts: CodePart[] = [];
  let start = 0;
  while (start < lines.length) {
    const end = findEnd(lines, start, most);
    const part = lines.slice(start, end);
    const text = part
      .map((line, at) => line.text + (line.cut || at === part.length - 1 ? '' : '\n'))
      .join('');
    parts.push({ text, firstLine: part[0]?.number ?? 1 });
    start = end;
  }
  return parts;
}

/**
 * Where the part that begins at `start` ends: at the last blank line that leaves it half full, else at a seam behind its half.
 * Two that share what is left part in the middle, or at a blank line or a seam as near to it as it can be without leaving
 * few lines.
 */
function findEnd(lines: readonly Line[], start: number, most: number): number {
  const rest = sumRows(lines, start, most * 2);
  if (rest <= most) return lines.length;
  // The last two share what is left, so that no slide shows a stray line.
  const shares = rest < most * 2;
  const room = shares ? Math.ceil(rest / 2) : most;
  let rows = 0;
  let end = start;
  let blank: number | undefined;
  let middle: number | undefined;
  const seams: number[] = [];
  while (end < lines.length) {
    const line = lines[end];
    if (line === undefined || rows + line.rows > most) break;
    if (rows >= room && blank !== undefined) break;
    rows += line.rows;
    end += 1;
    const left = rest - rows;
    const leavesFew = shares && rows > room && left < most / 3;
    if (line.text.trim() === '' && rows >= most / 2 && !leavesFew) blank = end;
    if (rows >= room) middle ??= end;
    if (!line.cut && (shares ? Math.min(rows, left) >= most / 3 && left <= most : rows >= (most * 2) / 3))
      seams.push(end);
  }
  if (blank !== undefined) return blank;
  const target = middle ?? Math.max(end, start + 1);
  const [first, last] = [seams[0], seams.at(-1)];
  if (first === undefined || last === undefined) return target;
  return findSeam(lines, first, last, Math.min(last, Math.max(first, target)));
}

/** Rows of the lines from `start` on; counting stops beyond `limit`. */
function sumRows(lines: readonly Line[], start: number, limit: number): number {
  let rows = 0;
  for (let at = start; at < lines.length && rows < limit; at += 1) rows += lines[at]?.rows ?? 0;
  return rows;
}

/** A line, or pieces of it that each fit a slide. */
function cutLongLine(text: string, number: number, columns: number, most: number): Line[] {
  const starts = findRows(text, columns);
  const pieces: Line[] = [];
  for (let row = 0; row < starts.length; row += most) {
    const next = row + most;
    pieces.push({
      text: text.slice(starts[row], starts[next]),
      number,
      rows: Math.min(most, starts.length - row),
      cut: next < starts.length,
    });
  }
  return pieces;
}

/** A run without spaces, and the spaces behind it, which hang over the end of a row. */
const word = /(?<run>\S*)(?<spaces>\s*)/gu;
/** Within a run that is longer than a row, browsers may also break behind these. */
const parted = /[^-/?!|}]*[-/?!|}]*/gu;

/**
 * Where the rows of a wrapped line begin: at words where it can be, as browsers do it. Those after the first begin where
 * the line itself does, behind its indentation.
 */
function findRows(text: string, most: number): number[] {
  const starts = [0];
  let columns = most;
  let filled = 0;
  let at = 0;
  const begin = () => {
    starts.push(at);
    filled = 0;
    columns = most - indentOf(text);
  };
  const add = (part: string) => {
    const own = measureColumns(part);
    if (filled > 0 && filled + own > columns) {
      begin();
    }
    if (own <= columns) {
      filled += own;
      at += part.length;
      return;
    }
    for (const { segment } of new Intl.Segmenter().segment(part)) {
      const width = measureColumns(segment);
      if (filled > 0 && filled + width > columns) {
        begin();
      }
      filled += width;
      at += segment.length;
    }
  };
  for (const { groups: { run = '', spaces = '' } = {} } of text.matchAll(word)) {
    if (measureColumns(run) <= columns) add(run);
    else for (const [part] of run.matchAll(parted)) if (part !== '') add(part);
    filled += measureColumns(spaces);
    at += spaces.length;
  }
  return starts;
}

/** Columns of a fixed-width font; a tab takes four. */
function measureColumns(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4;
    else columns += Math.min(2, Math.round(measureText(character)));
  }
  return columns;
}
