/**
 * How fast Lectern is, side by side with other tools in one run, each with the same deck of 20, 100 and 500 slides. Ends
 * with 1 if anything is over its goal. It wants Linux for memory and processor time, a calm machine, and an hour;
 * `--only build,memory` measures some of it, `--slides 20,100` some of the decks, `--tools marp` against some of the tools.
 * With `--keep` what was measured takes the place of what the documentation has of it.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { keepFigures, writeMeasured } from './peers/keep-figures.ts';
import { installPeer, manifests, peersFolder, type PeerName } from './peers/install-peers.ts';
import { makeDeck } from './peers/made-deck.ts';
import { measureLive, type LiveFigures } from './peers/measure-live.ts';
import { essayCount, measureMany, takeMedians } from './peers/measure-many.ts';
import { measurePage, type PageFigures } from './peers/measure-page.ts';
import { writePlainPage } from './peers/plain-pages.ts';
import { runCommand, runForMemory, type Command, type Run } from './peers/run-command.ts';
import { plainRevealPage, printBarePage, tools } from './peers/tools.ts';
import { writeDeck, type DialectName } from './peers/write-decks.ts';
import * as judge from './peers/judge.ts';
import { findMedian } from './find-median.ts';
import { printTable } from './print-table.ts';
import { isMet, type Row } from './row.ts';

const parts = ['build', 'print', 'memory', 'page', 'live', 'many'] as const;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: parts.join(',') },
    slides: { type: 'string', default: '20,100,500' },
    tools: { type: 'string', default: Object.keys(manifests).join(',') },
    keep: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(','));
const sizes = values.slides.split(',').map(Number);
const peers = (Object.keys(manifests) as PeerName[]).filter((name) => values.tools.split(',').includes(name));
const compared: DialectName[] = ['lectern', ...peers];

const chromium = await ensureChromium(console.error);
process.env['LECTERN_CHROMIUM'] = chromium.executable;
for (const name of peers) installPeer(name);
for (const size of sizes) await writeDecks(size);
// Compiles what is compiled once.
await time(tools.lectern.build(deckOf('lectern', sizes[0] ?? 20), resultOf('lectern', 'first')));

const table: Row[] = [];
const wallOf = ({ wall }: Run): number => wall;
for (const size of sizes) {
  if (wanted.has('build')) {
    const runs = await measureBuilds(size);
    keep(size, 'Build to HTML', runs, wallOf);
    table.push(...judge.judgeBuild(size, runs));
  }
  if (wanted.has('print')) {
    const runs = await measurePrints(size);
    keep(size, 'PDF, all included', runs, wallOf);
    table.push(...judge.judgePrint(size, runs));
  }
  if (wanted.has('memory')) {
    const most = await measureMemory(size);
    keep(size, 'PDF, most memory', most, (bytes) => bytes);
    table.push(...judge.judgeMemory(size, most));
  }
  if (wanted.has('page')) {
    const pages = await measurePages(size);
    keep(size, 'HTML, CSS and script, gzip', pages, ({ weight }) => weight);
    keep(size, 'First slide, nothing kept', pages, ({ firstSlide }) => findMedian(firstSlide));
    keep(size, 'Next slide after a key', pages, ({ nextSlide }) => findMedian(nextSlide));
    table.push(...judge.judgePages(size, pages));
  }
  if (wanted.has('live')) {
    const lives = await measureLives(size);
    keep(size, 'From the command to the first slide', lives, ({ opened }) => opened);
    keep(size, 'From saving to the screen', lives, ({ saved }) => findMedian(saved));
    table.push(...judge.judgeLive(size, lives));
  }
}
if (wanted.has('build')) table.push(...judge.judgeGrowth());
if (wanted.has('many')) table.push(...judge.judgeMany(essayCount, await measureManyEssays()));
if (values.keep) await writeMeasured(await readVersion());
printTable(table, 'medians');
process.exitCode = table.every((row) => isMet(row, row.measure() ?? NaN)) ? 0 : 1;

function keep<Value>(
  size: number,
  what: Parameters<typeof keepFigures>[1],
  found: ReadonlyMap<string, Value>,
  read: (value: Value) => number,
): void {
  if (!values.keep) return;
  keepFigures(
    size,
    what,
    [...found].map(([name, value]) => [name, read(value)] as const),
  );
}

async function readVersion(): Promise<string> {
  const browser = await launchChromium(chromium);
  const version = browser.version();
  await browser.close();
  return version.split('.', 1)[0] ?? version;
}

function deckOf(name: DialectName, size: number): string {
  return join(peersFolder, name, 'decks', String(size));
}

function resultOf(name: string, ...rest: string[]): string {
  return join(peersFolder, 'results', name, ...rest);
}

async function writeDecks(size: number): Promise<void> {
  const slides = makeDeck(size);
  for (const name of compared) writeDeck(slides, name, deckOf(name, size));
  for (const name of ['reveal.js', 'bare page'] as const)
    await writePlainPage(slides, name, resultOf(name, String(size)));
}

async function time(command: Command): Promise<Run> {
  const endless = { wall: Infinity, cpu: Infinity, others: 0 };
  try {
    return (await runCommand(command, chromium)) ?? endless;
  } catch (error) {
    // Others have limits of their own, and what one cannot do is no reason to lose what was measured.
    if (command.words[0] === process.execPath) throw error;
    console.error(error instanceof Error ? error.message : error);
    return endless;
  }
}

/** In turn, so that what else the machine does meets all of them; medians. Slidev takes so long that it runs once. */
async function timeInTurn<Name extends string>(
  commands: ReadonlyMap<Name, () => Command>,
  rounds: number,
): Promise<Map<Name, Run>> {
  const runs = new Map<Name, Run[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of commands) {
      const own = runs.get(name) ?? [];
      if (name === 'slidev' && own.length > 0) continue;
      if (name === 'slidev') tools.slidev.forget?.();
      runs.set(name, [...own, await time(command())]);
    }
  }
  return new Map([...runs].map(([name, own]) => [name, takeMedians(own)]));
}

async function measureBuilds(size: number): Promise<Map<DialectName, Run>> {
  const commands = compared.map((name) => {
    const out = resultOf(name, String(size));
    const make = (): Command => {
      rmSync(out, { recursive: true, force: true });
      return tools[name].build(deckOf(name, size), out);
    };
    return [name, make] as const;
  });
  return timeInTurn(new Map(commands), 5);
}

type PrintedName = DialectName | 'bare page';

function listPrints(size: number): Map<PrintedName, () => Command> {
  mkdirSync(resultOf('pdf'), { recursive: true });
  const pdf = (name: string): string => resultOf('pdf', `${name}-${String(size)}.pdf`);
  return new Map<PrintedName, () => Command>([
    ...compared.map((name) => [name, () => tools[name].print(deckOf(name, size), pdf(name))] as const),
    ['bare page', () => printBarePage(resultOf('bare page', String(size)), pdf('bare'))],
  ]);
}

async function measurePrints(size: number): Promise<Map<PrintedName, Run>> {
  return timeInTurn(listPrints(size), size > 100 ? 3 : 5);
}

/** Bytes, the median of three; of Slidev one, which takes all that a machine has with 500 slides, and is left out there. */
async function measureMemory(size: number): Promise<Map<PrintedName, number>> {
  const most = new Map<PrintedName, number>();
  for (const [name, command] of listPrints(size)) {
    if (name === 'slidev' && size > 100) continue;
    const runs: number[] = [];
    while (runs.length < (name === 'slidev' ? 1 : 3)) runs.push(await runForMemory(command(), chromium));
    most.set(name, findMedian(runs));
  }
  return most;
}

async function measurePages(size: number): Promise<Map<DialectName | 'reveal.js', PageFigures>> {
  const figures = new Map<DialectName | 'reveal.js', PageFigures>();
  const browser = await launchChromium(chromium);
  for (const name of [...compared, 'reveal.js'] as const) {
    const folder = resultOf(name, String(size));
    if (name !== 'reveal.js' && !wanted.has('build')) {
      rmSync(folder, { recursive: true, force: true });
      await time(tools[name].build(deckOf(name, size), folder));
    }
    const page = name === 'reveal.js' ? plainRevealPage : tools[name].page;
    figures.set(name, await measurePage(browser, folder, page, size));
  }
  await browser.close();
  return figures;
}

async function measureLives(size: number): Promise<Map<DialectName, LiveFigures>> {
  const figures = new Map<DialectName, LiveFigures>();
  const browser = await launchChromium(chromium);
  // Neither code nor a picture.
  const number = Math.floor(size / 2) + 1;
  for (const name of compared)
    figures.set(name, await measureLive(browser, chromium, tools[name], deckOf(name, size), number));
  await browser.close();
  return figures;
}

async function measureManyEssays(): Promise<Awaited<ReturnType<typeof measureMany>>> {
  const folder = resultOf('many essays');
  const build = (essays: string[], out: string): Command => {
    const { words } = tools.lectern.build(folder, out);
    return {
      words: words.flatMap((word) => (word === 'deck.md' ? essays : [word])) as [string, ...string[]],
      folder,
    };
  };
  return measureMany(folder, build, time);
}
