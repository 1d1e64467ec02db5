/** The rows of the table, each with its goal, from what was measured. */
import { findMedian } from '../find-median.ts';
import { asFactor, withUnit, type Row } from '../row.ts';
import type { LiveFigures } from './measure-live.ts';
import type { ManyFigures } from './measure-many.ts';
import type { PageFigures } from './measure-page.ts';
import type { Run } from './run-command.ts';

const seconds = withUnit('s', 2);
const milliseconds = withUnit('ms', 1);
const gigabytes = withUnit('GB', 2);
const kilobytes = withUnit('kB', 0);

type Figures<Value> = ReadonlyMap<string, Value>;

function take<Value>(figures: Figures<Value>, name: string): Value | undefined {
  return figures.get(name);
}

function makeRow(
  what: string,
  write: (value: number) => string,
  atMost: number,
  measured: number,
  detail: string,
): Row {
  return { what, write, floor: { atMost }, measure: () => measured, detail };
}

const sized = (what: string, size: number): string => `${what}, ${String(size)} slides`;

function list<Value>(figures: Figures<Value>, write: (value: Value) => string): string {
  return [...figures].map(([name, value]) => `${name} ${write(value)}`).join(', ');
}

/** With processor time in brackets, which tells more than the clock where the machine does other things, too. */
const writeRun = ({ wall, cpu }: Run): string => `${seconds(wall / 1000)} (${seconds(cpu / 1000)})`;

/** How much else went on meanwhile, where it was much. */
function describeOthers(figures: Figures<Run>): string {
  const share = findMedian([...figures.values()].map(({ wall, others }) => others / wall));
  return share > 0.3 ? `; others took ${share.toFixed(1)} processors` : '';
}

const built = new Map<number, number>();

export function judgeBuild(size: number, runs: Figures<Run>): Row[] {
  const [ours, marp] = [take(runs, 'lectern')?.wall ?? NaN, take(runs, 'marp')?.wall ?? NaN];
  built.set(size, ours);
  const detail = list(runs, writeRun) + describeOthers(runs);
  return [makeRow(sized('build, against Marp', size), asFactor, 0.6, ours / marp, detail)];
}

/** What a slide more costs, over the decks that were built. */
export function judgeGrowth(): Row[] {
  const sizes = [...built.keys()].sort((a, b) => a - b);
  const [least = NaN, most = NaN] = [sizes[0], sizes.at(-1)];
  const growth = ((built.get(most) ?? NaN) - (built.get(least) ?? NaN)) / (most - least);
  return sizes.length < 2 ? [] : [makeRow('build, a slide more', milliseconds, 1, growth, '')];
}

export function judgePrint(size: number, runs: Figures<Run>): Row[] {
  const [ours, bare] = [take(runs, 'lectern')?.wall ?? NaN, take(runs, 'bare page')?.wall ?? NaN];
  const detail = list(runs, writeRun) + describeOthers(runs);
  return [makeRow(sized('PDF, against a bare page', size), asFactor, 1.25, ours / bare, detail)];
}

/** @param most bytes */
export function judgeMemory(size: number, most: Figures<number>): Row[] {
  const over = ((take(most, 'lectern') ?? NaN) - (take(most, 'bare page') ?? NaN)) / 1e9;
  const detail = list(most, (bytes) => gigabytes(bytes / 1e9));
  return [makeRow(sized('PDF, memory over a bare page', size), gigabytes, 0.1, over, detail)];
}

/** Kilobytes at most of HTML, CSS and script, by the number of slides. */
const heaviest = new Map([
  [20, 60],
  [100, 90],
  [500, 200],
]);

export function judgePages(size: number, pages: Figures<PageFigures>): Row[] {
  const [ours, plain] = [take(pages, 'lectern'), take(pages, 'reveal.js')];
  if (ours === undefined || plain === undefined) return [];
  return [
    makeRow(
      sized('HTML, CSS and script, gzip', size),
      kilobytes,
      heaviest.get(size) ?? 200,
      ours.weight / 1000,
      list(pages, ({ weight }) => kilobytes(weight / 1000)),
    ),
    makeRow(
      sized('first slide, against plain reveal.js', size),
      asFactor,
      0.8,
      findMedian(ours.firstSlide) / findMedian(plain.firstSlide),
      list(pages, ({ firstSlide }) => milliseconds(findMedian(firstSlide))),
    ),
    makeRow(
      sized('next slide after a key', size),
      milliseconds,
      17,
      findMedian(ours.nextSlide),
      list(pages, ({ nextSlide }) => milliseconds(findMedian(nextSlide))),
    ),
  ];
}

export function judgeLive(size: number, lives: Figures<LiveFigures>): Row[] {
  const ours = take(lives, 'lectern');
  if (ours === undefined) return [];
  return [
    makeRow(
      sized('from the command to the first slide', size),
      seconds,
      1,
      ours.opened / 1000,
      list(lives, ({ opened }) => seconds(opened / 1000)),
    ),
    makeRow(
      sized('from saving to the screen', size),
      milliseconds,
      70,
      ours.keptPlace ? findMedian(ours.saved) : NaN,
      list(
        lives,
        ({ saved, keptPlace }) => `${milliseconds(findMedian(saved))}${keptPlace ? '' : ', its place lost'}`,
      ),
    ),
  ];
}

export function judgeMany(count: number, { one, half, all, again }: ManyFigures): Row[] {
  const early = (half.wall - one.wall) / (count / 2 - 1);
  const late = (all.wall - half.wall) / (count / 2);
  const each = (all.wall - one.wall) / (count - 1);
  const figures = new Map([
    ['1', one],
    [String(count / 2), half],
    [String(count), all],
    ['again', again],
  ]);
  const essays = `${String(count)} essays of 2,000 words`;
  const detail = list(figures, writeRun) + describeOthers(figures);
  return [
    makeRow(`${essays}, each after the first`, milliseconds, 100, each, detail),
    makeRow(`${essays}, the second half against the first`, asFactor, 1.1, late / early, ''),
    makeRow(`${essays}, again with one changed, against one`, asFactor, 1.25, again.wall / one.wall, ''),
  ];
}
