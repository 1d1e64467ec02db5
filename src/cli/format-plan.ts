/** A talk as a table for the terminal: what is shown, how long it takes, what stays and what goes. */
import { styleText } from 'node:util';
import { countSpoken, spokenUnit } from '../talk/count-spoken.ts';
import { formatClock } from '../talk/format-clock.ts';
import type { Slide, Step, Talk } from '../talk/talk.ts';
import { describeShown } from './describe-shown.ts';
import { groupSlides, type SlideGroup } from './group-slides.ts';
import { fitColumns } from './terminal-width.ts';

export interface PlanStyle {
  /** Columns of the terminal. */
  columns: number;
  hasColours: boolean;
}

/** A table is not read in a narrower or wider shape than this. */
const width = { least: 72, most: 132 } as const;

const numberWidth = 3;
const layoutWidth = 10;
const countWidth = 5;
const gap = '  ';

interface Table {
  lang: string;
  shownWidth: number;
  clockWidth: number;
  paint: (style: 'bold' | 'dim', text: string) => string;
  /** Number and running time of what is kept. */
  places: ReadonlyMap<Slide, { number: number; at: number }>;
}

/** One line a step under its section's heading, the total and the wish above and below. */
export function formatPlan(talk: Talk, { columns, hasColours }: PlanStyle): string {
  const room = Math.min(width.most, Math.max(width.least, columns));
  const clockWidth = talk.seconds < 3600 ? 5 : 7;
  const table: Table = {
    lang: talk.lang,
    shownWidth: room - numberWidth - 2 * clockWidth - layoutWidth - countWidth - 5 * gap.length,
    clockWidth,
    paint: (style, text) => (hasColours ? styleText(style, text, { validateStream: false }) : text),
    places: placeSlides(talk),
  };
  const total = formatTotal(talk);
  const unit = spokenUnit(talk.lang) === 'words' ? 'words' : 'chars';
  return [
    `${table.paint('bold', talk.title)} · ${total}`,
    '',
    table.paint('dim', joinCells(['#', 'at', 'layout', 'shows', unit, 'takes'], table)),
    ...groupSlides(talk).flatMap((group) => formatGroup(group, table)),
    '',
    table.paint('bold', total),
    ...formatSilent(talk, room),
  ].join('\n');
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
  return slide.steps.map((step, index) => {
    const start = index === 0 ? [String(number), formatClock(at), slide.layout] : ['', '', ''];
    const takes = step.says.length === 0 ? '' : formatClock(step.seconds);
    const line = joinCells([...start, describeShown(step.shows), countWords(step, table), takes], table);
    return slide.layout === 'section' && index === 0 ? table.paint('bold', line) : line;
  });
}

function formatCut({ layout, steps }: Slide, table: Table): string[] {
  return steps.map((step, index) => {
    const start = ['', 'cut', index === 0 ? layout : ''];
    const cells = [...start, describeShown(step.shows), countWords(step, table), formatClock(step.seconds)];
    return table.paint('dim', joinCells(cells, table));
  });
}

function countWords({ says }: Step, { lang }: Table): string {
  const count = Math.round(says.reduce((sum, { text }) => sum + countSpoken(text, lang), 0));
  return count === 0 ? '' : String(count);
}

function joinCells(cells: readonly string[], { shownWidth, clockWidth }: Table): string {
  const [number = '', clock = '', layout = '', shows = '', words = '', takes = ''] = cells;
  return [
    number.padStart(numberWidth),
    clock.padStart(clockWidth),
    layout.padEnd(layoutWidth),
    fitColumns(shows, shownWidth),
    words.padStart(countWidth),
    takes.padStart(clockWidth),
  ]
    .join(gap)
    .trimEnd();
}

/** `12 slides · 4:51 min of 5:00 · 3 slides cut, 1:38 min`. */
function formatTotal({ slides, backup, seconds, minutes }: Talk): string {
  const left = backup.reduce((sum, slide) => sum + slide.seconds, 0);
  return [
    formatCount(slides.length, 'slide'),
    `${formatLength(seconds)}${minutes === undefined ? '' : ` of ${formatClock(minutes * 60)}`}`,
    ...(backup.length === 0 ? [] : [`${formatCount(backup.length, 'slide')} cut, ${formatLength(left)}`]),
  ].join(' · ');
}

/** What comments took out of every talk; what a wish for fewer minutes took out stands in the table. */
function formatSilent({ cut, backup }: Talk, room: number): string[] {
  const listed = new Set(
    backup.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ line }) => line))),
  );
  const silent = cut.filter(({ line }) => !listed.has(line));
  if (silent.length === 0) return [];
  return [
    '',
    `Said in no talk (${String(silent.length)}):`,
    ...silent.map(({ line, text }) => `  line ${String(line)}: ${fitColumns(text, room - 20).trimEnd()}`),
  ];
}

function formatLength(seconds: number): string {
  return `${formatClock(seconds)} ${seconds < 3600 ? 'min' : 'h'}`;
}

function formatCount(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
