/**
 * What Lectern finds in essays, against what people found in them and against other methods, all measured in this
 * run. `--halves` shows both halves too: weights were tuned on the odd one. `--list` shows the points that are too long,
 * cut open or unbalanced. Ends with 1 if anything is under its floor.
 */
import { measureColdStart, measureWarmTime } from './measure-time.ts';
import { measureEndings } from './measure-endings.ts';
import { measureLengths } from './measure-lengths.ts';
import { measureKeyPoints } from './measure-key-points.ts';
import { measureParagraphs } from './measure-paragraphs.ts';
import { measureSalience, type Method } from './measure-salience.ts';
import { findTexts, readLessons, readPosts } from './read-texts.ts';
import { printTable } from './print-table.ts';
import * as rows from './row.ts';
import { sumOf, type Half, type Tally } from './tally.ts';

const { folder, areThere } = findTexts();
if (!areThere) {
  console.error(
    `There are no texts to measure on.\n  Put 18f.jsonl, carpentries.jsonl and carpentries-es.jsonl into ${folder}`,
  );
  process.exit(1);
}
const withHalves = process.argv.includes('--halves');
const withList = process.argv.includes('--list');

const posts = readPosts();
const lessons = readLessons('en');
const spanish = readLessons('es');

const baselines: Method[] = ['TextRank', 'LexRank', 'PacSum'];
const onPosts = measureSalience(posts, 45);
const onLessons = measureSalience(lessons, 55);
const onSpanish = measureSalience(spanish, 75);
const kept = measureParagraphs(lessons);
const keyPoints = measureKeyPoints(lessons);
const lengths = measureLengths(posts, report);
const endings = measureEndings([...posts, ...lessons], report);

const table: rows.Row[] = [
  salienceAgainstLead('sentence salience, 18F, R2 against LEAD', onPosts),
  salienceAgainstLead('sentence salience, Carpentries, R2 against LEAD', onLessons),
  salienceAgainstBest('the same, 18F, against the best of the others', onPosts),
  salienceAgainstBest('the same, Carpentries, against the best of the others', onLessons),
  {
    what: 'key points in 40 % of the words, Carpentries, against LEAD',
    floor: { atLeast: 1.15 },
    write: rows.asFactor,
    measure: rows.compare(kept, 'Lectern', 'LEAD'),
    detail: `of ${String(sumOf(kept, 'points'))} found: ${listShares()}`,
  },
  {
    what: 'the same, against round-robin',
    floor: { atLeast: 1.3 },
    write: rows.asFactor,
    measure: rows.compare(kept, 'Lectern', 'round-robin'),
  },
  {
    what: 'key points end to end, Carpentries, R2 against round-robin',
    floor: { atLeast: 1.6 },
    write: rows.asFactor,
    measure: rows.compare(keyPoints, 'Lectern', 'round-robin'),
    detail: `${rows.listMeans(keyPoints, ['Lectern', 'round-robin'])}; ${(sumOf(keyPoints, 'words') / keyPoints.length).toFixed(1)} words`,
  },
  {
    what: 'points of over 16 words, as the talks show them, 18F',
    floor: { atMost: 3 },
    write: rows.asPercent,
    measure: (half) => (100 * sumOf(lengths, 'long', half)) / sumOf(lengths, 'shown', half),
    detail: `${String(sumOf(lengths, 'long'))} of ${String(sumOf(lengths, 'shown'))} that are shown`,
  },
  {
    what: 'points cut behind a word that wants another, 18F and Carpentries',
    floor: { atMost: 0 },
    write: rows.asCount,
    measure: (half) => sumOf(endings, 'hanging', half),
    detail: `of ${String(sumOf(endings, 'points'))} points, shown or not`,
  },
  {
    what: 'points with unbalanced quotation marks or brackets, 18F and Carpentries',
    floor: { atMost: 0 },
    write: rows.asCount,
    measure: (half) => sumOf(endings, 'unbalanced', half),
  },
  whole('time, warm, per 1,000 words', 60, rows.withUnit('ms', 0), measureWarmTime(posts)),
  whole('cold start to the plan of 650 words', 0.5, rows.withUnit('s', 2), measureColdStart(posts)),
  salienceAgainstLead('key points, Spanish, R2 against LEAD', onSpanish),
];

function salienceAgainstLead(what: string, tallies: readonly Tally<Method>[]): rows.Row {
  return {
    what,
    floor: { atLeast: 1.45 },
    write: rows.asFactor,
    measure: rows.compare(tallies, 'Lectern', 'LEAD'),
    detail: rows.listMeans(tallies, ['Lectern', 'LEAD', ...baselines]),
  };
}

function salienceAgainstBest(what: string, tallies: readonly Tally<Method>[]): rows.Row {
  const measure = (half?: Half) =>
    Math.min(...baselines.map((baseline) => rows.compare(tallies, 'Lectern', baseline)(half)));
  return { what, floor: { atLeast: 1 }, write: rows.asFactor, measure };
}

function report(finding: string, point: string): void {
  if (withList && finding !== 'points') console.log(`${finding}: ${point}`);
}

function listShares(): string {
  return (['Lectern', 'LEAD', 'round-robin'] as const)
    .map((name) => `${name} ${rows.asPercent((100 * sumOf(kept, name)) / sumOf(kept, 'points'))}`)
    .join(', ');
}

function whole(what: string, atMost: number, write: rows.Row['write'], measured: number): rows.Row {
  return { what, floor: { atMost }, write, measure: (half) => (half === undefined ? measured : undefined) };
}

printTable(table, 'what', withHalves);
process.exit(table.every((row) => rows.isMet(row, row.measure() ?? NaN)) ? 0 : 1);
