/** A talk as a table for the terminal: what is shown, how long it takes, what stays and what goes. */
import { styleText } from 'node:util';
import { countNoun } from '../talk/text/count-noun.ts';
import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import { formatClock } from '../talk/text/format-clock.ts';
import { listChoices } from '../plan/condense/list-choices.ts';
import type { Slide, Step, Talk } from '../talk/talk.ts';
import { describeShown } from './describe-shown.ts';
import { groupSlides, type SlideGroup } from './group-slides.ts';
import { fitColumns, measureColumns, wrapColumns } from './terminal-width.ts';

export interface PlanStyle {
  /** Columns of the terminal; absent if lines may be of any length. */
  columns?: number;
  hasColours: boolean;
}

/** On a terminal, a table is not read in a narrower or wider shape than this. */
const width = { least: 56, most: 132 } as const;

const numberWidth = 3;
const layoutWidth = 10;
const countWidth = 5;
const leastLineWidth = 5;
/** Behind a step that its author keeps however short the talk. */
const keepSign = 'keep';
/** A narrower terminal has better use for the columns that tell the essay's lines. */
const leastForLines = 80;
const gap = '  ';

interface Table {
  lang: string;
  shownWidth: number;
  /** Columns of the essay's lines; 0 where there is no room for them. */
  lineWidth: number;
  clockWidth: number;
  isKept: (step: Step) => boolean;
  /** What else may be chosen at a step, with its line. */
  choicesOf: (step: Step) => { point: string; line: number }[];
  paint: (style: 'bold' | 'dim', text: string) => string;
  /** Number and running time of what is kept. */
  places: ReadonlyMap<Slide, { number: number; at: number }>;
}

/** Lines of an essay, the last one included. */
export interface LineRange {
  line: number;
  endLine: number;
}

export interface PlanContents {
  /** What of the essay its author keeps however short the talk. */
  kept?: readonly LineRange[];
  /** Whether what else each paragraph could show stands below what it shows. */
  hasChoices?: boolean;
}

/** One line a step under its section's heading, the total and the wish above and below. */
export function formatPlan(
  talk: Talk,
  { columns, hasColours }: PlanStyle,
  { kept = [], hasChoices = false }: PlanContents = {},
): string {
  const clockWidth = talk.seconds < 3600 ? 5 : 7;
  const lineWidth = columns === undefined || columns >= leastForLines ? measureLines(talk) : 0;
  const fixed =
    numberWidth +
    2 * clockWidth +
    layoutWidth +
    countWidth +
    5 * gap.length +
    (lineWidth > 0 ? lineWidth + gap.length : 0) +
    (kept.length > 0 ? gap.length + keepSign.length : 0);
  const table: Table = {
    lang: talk.lang,
    shownWidth: columns === undefined ? measureShown(talk) : limitColumns(columns) - fixed,
    lineWidth,
    clockWidth,
    isKept: ({ says }) =>
      says.some(({ line }) => kept.some((range) => range.line <= line && line <= range.endLine)),
    choicesOf: hasChoices ? (step) => listOthers(step, talk.lang) : () => [],
    paint: (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text),
    places: placeSlides(talk),
  };
  const total = formatTotal(talk);
  const unit = spokenUnit(talk.lang) === 'words' ? 'words' : 'chars';
  return [
    `${table.paint('bold', talk.title)} · ${total}`,
    '',
    table.paint('dim', joinCells(['#', 'at', 'layout', 'shows', 'line', unit, 'takes'], table)),
    ...groupSlides(talk).flatMap((group) => formatGroup(group, table)),
    '',
    table.paint('bold', total),
    ...formatSilent(talk, columns),
    ...(hasChoices
      ? ['', 'To show another: make it bold, or write <!-- point: … --> above its paragraph.']
      : []),
  ].join('\n');
}

function limitColumns(columns: number): number {
  return Math.min(width.most, Math.max(width.least, columns));
}

/** Columns of the longest thing shown, or of the word above them all. */
function measureShown({ slides, backup }: Talk): number {
  const steps = [...slides, ...backup].flatMap((slide) => slide.steps);
  return steps.reduce(
    (most, { shows }) => Math.max(most, measureColumns(foldSpace(describeShown(shows)))),
    'shows'.length,
  );
}

function measureLines({ slides, backup }: Talk): number {
  const steps = [...slides, ...backup].flatMap((slide) => slide.steps);
  return steps.reduce((most, step) => Math.max(most, findLine(step).length), leastLineWidth);
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function placeSlides({ slides }: Talk): Table['places'] {
  let at = 0;
  return new Map(
    slides.map((slide, index) => {
      const place = { number: index + 1, at };
      at += slide.seconds;
      return [slide, place];
    }),
  );
}

/** A heading with a slide of its own is that slide's line, any other a line before the section's first. */
function formatGroup({ heading, depth, kept, cut }: SlideGroup, table: Table): string[] {
  const hasSign = kept[0]?.layout === 'section';
  const line = heading === undefined || hasSign ? [] : [table.paint('bold', '  '.repeat(depth) + heading)];
  return [
    ...(heading === undefined ? [] : ['', ...line]),
    ...kept.flatMap((slide) => formatSlide(slide, table)),
    ...cut.flatMap((slide) => formatCut(slide, table)),
  ];
}

function formatSlide(slide: Slide, table: Table): string[] {
  const { number = 0, at = 0 } = table.places.get(slide) ?? {};
  return slide.steps.flatMap((step, index) => {
    const start = index === 0 ? [String(number), formatClock(at), slide.layout] : ['', '', ''];
    const line = joinCells([...start, ...describeStep(step, table)], table);
    return [
      slide.layout === 'section' && index === 0 ? table.paint('bold', line) : line,
      ...formatChoices(step, table),
    ];
  });
}

function formatChoices(step: Step, table: Table): string[] {
  return table
    .choicesOf(step)
    .map(({ point, line }) => table.paint('dim', joinCells(['', '', 'or', point, String(line)], table)));
}

/** The points of what is said at a step but for the one that it shows. */
function listOthers({ shows, says }: Step, lang: string): ReturnType<Table['choicesOf']> {
  if (shows.kind === 'quote') return [];
  return says.flatMap((passage) =>
    listChoices(passage, lang)
      .filter((point) => point !== describeShown(shows))
      .map((point) => ({ point, line: passage.line })),
  );
}

function formatCut({ layout, steps }: Slide, table: Table): string[] {
  return steps.map((step, index) => {
    const start = ['', 'cut', index === 0 ? layout : ''];
    return table.paint('dim', joinCells([...start, ...describeStep(step, table)], table));
  });
}

function describeStep(step: Step, table: Table): string[] {
  const sign = table.isKept(step) ? keepSign : '';
  return [describeShown(step.shows), findLine(step), countWords(step, table), formatTakes(step), sign];
}

/** The lines of the essay where the first and the last paragraph begin that are said at the step. */
function findLine({ says }: Step): string {
  const lines = [says[0], says.at(-1)].flatMap((passage) => passage?.line ?? []);
  return [...new Set(lines)].join('–');
}

/** Nothing for a sign that is shown in silence. */
function formatTakes({ says, seconds }: Step): string {
  return says.length === 0 && seconds === 0 ? '' : formatClock(seconds);
}

function countWords({ says }: Step, { lang }: Table): string {
  const count = Math.round(says.reduce((sum, { text }) => sum + countSpoken(text, lang), 0));
  return count === 0 ? '' : String(count);
}

/** A row; what is shown goes on below itself where its column is too narrow. */
function joinCells(cells: readonly string[], { shownWidth, clockWidth, lineWidth }: Table): string {
  const [number = '', clock = '', layout = '', shows = '', line = '', words = '', takes = '', sign = ''] =
    cells;
  const start = [
    number.padStart(numberWidth),
    clock.padStart(clockWidth),
    layout.padEnd(layoutWidth),
    '',
  ].join(gap);
  const [first = '', ...more] = wrapColumns(shows, shownWidth).map((each) => fitColumns(each, shownWidth));
  const end = [
    '',
    ...(lineWidth > 0 ? [line.padStart(lineWidth)] : []),
    words.padStart(countWidth),
    takes.padStart(clockWidth),
    sign,
  ].join(gap);
  return [start + first + end, ...more.map((each) => ' '.repeat(start.length) + each)]
    .map((each) => each.trimEnd())
    .join('\n');
}

/** `12 slides · 4:51 min of 5:00 · 3 slides cut, 1:38 min`. */
function formatTotal({ slides, backup, seconds, minutes, rehearsed }: Talk): string {
  const left = backup.reduce((sum, slide) => sum + slide.seconds, 0);
  return [
    countNoun(slides.length, 'slide'),
    `${formatLength(seconds)}${minutes === undefined ? '' : ` of ${formatClock(minutes * 60)}`}`,
    ...(backup.length === 0 ? [] : [`${countNoun(backup.length, 'slide')} cut, ${formatLength(left)}`]),
    ...(rehearsed === undefined
      ? []
      : [`times of ${countNoun(rehearsed.runs, 'rehearsal')}, the last on ${rehearsed.last.slice(0, 10)}`]),
  ].join(' · ');
}

/** What comments took out of every talk, in a line each; what a wish for fewer minutes took out stands in the table. */
function formatSilent({ cut, backup }: Talk, columns: number | undefined): string[] {
  const listed = new Set(
    backup.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ line }) => line))),
  );
  const silent = cut.filter(({ line }) => !listed.has(line));
  if (silent.length === 0) return [];
  return [
    '',
    `Said in no talk (${String(silent.length)}):`,
    ...silent.map(({ line, text }) => {
      const whole = foldSpace(text);
      const shown = columns === undefined ? whole : fitColumns(whole, limitColumns(columns) - 20).trimEnd();
      return `  line ${String(line)}: ${shown}`;
    }),
  ];
}

function formatLength(seconds: number): string {
  return `${formatClock(seconds)} ${seconds < 3600 ? 'min' : 'h'}`;
}
