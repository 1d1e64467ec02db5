/** Divides code over slides: where it holds together least, in the middle of a line only where a line fills a slide. */
import type { Canvas } from '../../measure/canvas.ts';
import type { Shown, ShownOf } from '../../talk/shown.ts';
import type { Slide } from '../../talk/talk.ts';
import { codeRoomsOn, usualRooms, type CodeRoom, type CodeRooms } from '../fit/code-rooms.ts';
import { indentOf } from '../../talk/text/indent-of.ts';
import { measureText } from './measure-text.ts';
import { listIndents, weighTear } from './tear.ts';

/** A part begins and ends with no blank line. */
export interface CodePart {
  text: string;
  /** Number of its first line within the whole. */
  firstLine: number;
  /** Where it begins: UTF-16 offset into the whole. */
  start: number;
}

/** A line that is not blank, or a piece of one. */
interface Line {
  text: string;
  number: number;
  /** Where it begins within the whole. */
  start: number;
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

export interface CodeSetting {
  rooms?: CodeRooms;
  /** The columns that line numbers take. */
  gutter?: number;
  /** Whether a title takes a line's room. */
  isTitled?: boolean;
  /** Whether a heading, or what introduces it, may stand over it. */
  isLed?: boolean;
}

/** The parts, each within the room of a code slide at `fit`; one part if the code fits. */
export function splitCode(
  code: string,
  { rooms = usualRooms, gutter = 0, isTitled = false, isLed = true }: CodeSetting = {},
): SplitCode {
  const own = ({ fit, lines, columns }: CodeRoom): CodeRoom => ({
    fit,
    lines: lines - (isTitled ? 1 : 0),
    columns: columns - gutter,
  });
  const [beside, below, alone] = [rooms.beside, rooms.below, rooms.alone].map((each) => each.map(own));
  const source = code.split('\n');
  const places = (beside ?? []).flatMap((room, size) => {
    const others = alone?.[size] ?? room;
    return [
      { fit: room.fit, first: room, others: room },
      { fit: room.fit, isWide: true as const, first: (isLed ? below : alone)?.[size] ?? room, others },
    ];
  });
  const longest = source.reduce((most, line) => Math.max(most, measureColumns(line)), 0);
  const whole = trimWhole(code);
  const held = places.find(
    ({ first }) => whole.text.split('\n').length <= first.lines && longest <= first.columns,
  );
  if (held !== undefined) return setAt(held, [whole]);
  return divideAlike(code, places, longest);
}

/** Whether a slide's code, if it is some, leaves room for a heading over it. */
export function holdsOverCode(
  { fit, isWide }: Pick<Slide, 'fit' | 'isWide'>,
  shows: Shown,
  canvas: Canvas,
): boolean {
  if (shows.kind !== 'code' || isWide !== true) return true;
  const room = codeRoomsOn(canvas).below.find((each) => each.fit === fit);
  if (room === undefined) return true;
  const lines = shows.text.split('\n');
  const gutter = measureGutter(shows, shows.firstLine + lines.length - 1);
  const rows = lines.reduce((sum, line) => sum + findRows(line, room.columns - gutter).length, 0);
  return rows <= room.lines - (shows.title === undefined ? 0 : 1);
}

/** The lines of the code that take more than a row, counted as `firstLine` is. */
export function listWrapped(shows: ShownOf<'code'>, { columns }: CodeRoom): number[] {
  const lines = shows.text.split('\n');
  const gutter = measureGutter(shows, shows.firstLine + lines.length - 1);
  return lines.flatMap((line, at) =>
    findRows(line, columns - gutter).length > 1 ? [shows.firstLine + at] : [],
  );
}

/**
 * Columns that line numbers take, with the space behind them.
 * @param count lines of the block, or those up to the last that is shown
 */
export function measureGutter({ numberFrom }: Pick<ShownOf<'code'>, 'numberFrom'>, count: number): number {
  if (numberFrom === undefined) return 0;
  return String(numberFrom + count - 1).length + 2;
}

/** Where code can stand, and how large: its first part, and those after it, over which only their number stands. */
interface Place extends Pick<SplitCode, 'fit' | 'isWide'> {
  first: CodeRoom;
  others: CodeRoom;
}

function setAt({ fit, isWide }: Place, parts: CodePart[]): SplitCode {
  return { fit, ...(isWide && { isWide }), parts };
}

/** All of it without the blank lines around it. */
function trimWhole(code: string): CodePart {
  const [blank = ''] = /^(?:[^\S\n]*\n)*/u.exec(code) ?? [];
  return {
    text: code.slice(blank.length).trimEnd(),
    firstLine: blank.split('\n').length,
    start: blank.length,
  };
}

/**
 * Parts of one size: the smallest tells how few they can be; a larger one, of so few parts that hold together as well, is
 * taken if no line wraps there. Across the slide if lines would wrap beside its margin, unless that takes more parts.
 */
function divideAlike(code: string, places: readonly Place[], longest: number): SplitCode {
  const [across, beside] = places.toReversed();
  if (across === undefined || beside === undefined) throw new Error('Code has no room.');
  const divided = divideCode(code, beside);
  const wide = longest > beside.others.columns ? divideCode(code, across) : undefined;
  const isAcross = wide !== undefined && wide.parts.length <= divided.parts.length;
  const [place, { parts, torn }] = isAcross ? [across, wide] : [beside, divided];
  const larger = places
    .filter(({ fit, others }) => fit !== 'xl' && fit !== 's' && longest <= others.columns)
    .map((each) => ({ each, ...divideCode(code, each) }))
    .find((other) => other.parts.length <= parts.length && other.torn <= torn);
  return larger === undefined ? setAt(place, parts) : setAt(larger.each, larger.parts);
}

/** A part of fewer lines than this share of its slide looks lost. */
const fewest = 1 / 3;

/**
 * The parts that cost least: slides, what is torn between them, and room that stays empty, which is worse on one slide
 * than the same on two. The shortest path over all places where code can be parted.
 */
function divideCode(code: string, { first, others }: Place): { parts: CodePart[]; torn: number } {
  const source = code.split('\n');
  const lines = listLines(
    source,
    Math.min(first.columns, others.columns),
    Math.min(first.lines, others.lines),
  );
  const indents = listIndents(source);
  const paths = [{ cost: 0, torn: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end += 1) {
    const tear = tearBefore(lines, end, indents);
    let best = { cost: Infinity, torn: 0, from: end - 1 };
    let rows = 0;
    for (let from = end - 1; from >= 0; from -= 1) {
      const [line, next] = [lines[from], lines[from + 1]];
      const before = paths[from];
      if (line === undefined || before === undefined) break;
      rows += line.rows + (next === undefined || from + 1 === end ? 0 : blanksBetween(line, next));
      const { lines: most } = from === 0 ? first : others;
      if (rows > others.lines) break;
      if (rows > most) continue;
      const empty = (most - rows) / most;
      const cost = before.cost + 1 + empty ** 2 + (1 - empty < fewest ? 0.4 : 0) + tear;
      if (cost < best.cost) best = { cost, torn: before.torn + tear, from };
    }
    paths.push(best);
  }
  const parts: CodePart[] = [];
  let end = lines.length;
  while (end > 0) {
    const from = paths[end]?.from ?? 0;
    const [opening, closing] = [lines[from], lines[end - 1]];
    if (opening === undefined || closing === undefined) break;
    const { start, number: firstLine } = opening;
    parts.push({ text: code.slice(start, closing.start + closing.text.length), firstLine, start });
    end = from;
  }
  return { parts: parts.reverse(), torn: paths.at(-1)?.torn ?? 0 };
}

function tearBefore(lines: readonly Line[], end: number, indents: readonly number[]): number {
  const [before, behind] = [lines[end - 1], lines[end]];
  if (before === undefined || behind === undefined || before.cut) return 0;
  const isBlank = blanksBetween(before, behind) > 0;
  return weighTear({ before: before.text, behind: behind.text, isBlank }, indents);
}

function blanksBetween(before: Line, behind: Line): number {
  return Math.max(0, behind.number - before.number - 1);
}

/** The lines that are not blank, long ones in pieces that each fit a slide. */
function listLines(source: readonly string[], columns: number, most: number): Line[] {
  let start = 0;
  return source.flatMap((text, index) => {
    const at = start;
    start += text.length + 1;
    return text.trim() === '' ? [] : cutLongLine({ text, number: index + 1, start: at }, columns, most);
  });
}

/** A line, or pieces of it that each fit a slide. */
function cutLongLine(
  { text, number, start }: Pick<Line, 'text' | 'number' | 'start'>,
  columns: number,
  most: number,
): Line[] {
  const starts = findRows(text, columns);
  const pieces: Line[] = [];
  for (let row = 0; row < starts.length; row += most) {
    const next = row + most;
    pieces.push({
      text: text.slice(starts[row], starts[next]),
      number,
      start: start + (starts[row] ?? 0),
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
