/**
 * Measures all essays and hostile files beside this repository, and decks of our own making, in every view: one row a
 * talk with what was measured and found. Ends with 1 if anything was found, or if there is nothing to measure.
 *
 *   npm run check:all [-- PART-OF-A-NAME…]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { TalkError } from '../../src/errors.ts';
import { inspectTalk, type Inspection } from '../../src/inspect/inspect-talk.ts';
import { troubles, type Trouble } from '../../src/inspect/flaw.ts';
import { listAllViews } from '../../src/inspect/views.ts';
import { compileRenderer } from '../../src/render/compile-renderer.ts';
import { loadTalk, type LoadedTalk } from '../../src/site/load-talks.ts';
import { isThere, listEssaysOfOthers, listHostileDecks } from './list-decks.ts';
import { writeExtremes } from './write-extremes.ts';

/** What is named of each talk, so that the worst one doesn't hide the others. */
const mostNamed = 20;

if (!isThere) {
  console.error(
    '../shared with its essays and hostile files is not beside this repository: nothing to measure.',
  );
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'lectern-extremes-'));
const wanted = process.argv.slice(2);
const files = [...listEssaysOfOthers(), ...listHostileDecks(), ...(await writeExtremes(folder))].filter(
  (file) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
);
await compileRenderer(console.error);
const browser = await launchChromium(await ensureChromium(console.error));
const began = performance.now();
const total = { slides: 0, steps: 0, troubled: 0 };

console.log(
  formatRow('talk', [
    'slides',
    'steps',
    'seconds',
    ...troubles.map(([...letters]) => letters.slice(0, 10).join('')),
  ]),
);
for (const file of files) {
  const loaded = await load(file);
  if (loaded === undefined) continue;
  const start = performance.now();
  const inspections = await inspectTalk(browser, loaded, listAllViews(loaded.talk));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const slides = sum(inspections.map((each) => each.slides));
  const steps = sum(inspections.map((each) => each.steps));
  const counts = troubles.map((trouble) => countSlides(inspections, trouble));
  total.slides += slides;
  total.steps += steps;
  total.troubled += sum(counts);
  console.log(formatRow(basename(file), [slides, steps, seconds, ...counts]));
  for (const line of listSights(inspections).slice(0, mostNamed)) console.log(`    ${line}`);
}
await browser.close();
await rm(folder, { recursive: true });
console.log(
  `\n${String(total.slides)} slides and ${String(total.steps)} steps measured in ` +
    `${((performance.now() - began) / 1000).toFixed(0)} s, ${String(total.troubled)} with trouble.`,
);
process.exit(total.troubled === 0 ? 0 : 1);

/** The talk, or nothing if the file is refused, which some of the hostile ones may be. */
async function load(file: string): Promise<LoadedTalk | undefined> {
  try {
    return await loadTalk(file);
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    console.log(formatRow(basename(file), [`refused: ${error.message}`]));
    return undefined;
  }
}

/** Slides with this trouble, each counted once a view. */
function countSlides(inspections: readonly Inspection[], trouble: Trouble): number {
  return sum(
    inspections.map(
      ({ flaws }) => new Set(flaws.flatMap((each) => (each.trouble === trouble ? each.slide.id : []))).size,
    ),
  );
}

/** What was found, the same in several views once. */
function listSights(inspections: readonly Inspection[]): string[] {
  const found = new Map<string, { by: number; views: Set<string> }>();
  for (const { view, flaws } of inspections) {
    for (const { trouble, slide, what, by } of flaws) {
      const line = `${trouble}: ${slide.layout} ${slide.id} “${what.slice(0, 70)}”`;
      const known = found.get(line) ?? { by, views: new Set() };
      known.views.add(Object.values(view).join(' '));
      found.set(line, { by: Math.max(by, known.by), views: known.views });
    }
  }
  return [...found].map(
    ([line, { by, views: where }]) => `${line} by ${by.toFixed(1)} (${[...where].join(', ')})`,
  );
}

function formatRow(name: string, cells: readonly (string | number)[]): string {
  return [name.padEnd(34), ...cells.map((cell) => String(cell).padStart(10))].join('  ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, each) => whole + each, 0);
}
