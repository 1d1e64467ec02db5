/**
 * How fast Lectern is, side by side with other tools in one run, each with the same deck of 20, 100 and 500 slides. Ends
 * with 1 if anything is over its goal. It wants Linux for memory and processor time, a calm machine, and an hour;
 * `--only build,memory` measures some of it, `--slides 20,100` some of the decks, `--tools marp` against some of the tools.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
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
import { printTable } from './print-table.ts';
import { isMet, type Row } from './row.ts';

const parts = ['build', 'print', 'memory', 'page', 'live', 'many'] as const;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: parts.join(',') },
    slides: { type: 'string', default: '20,100,500' },
    tools: { type: 'string', default: Object.keys(manifests).join(',') },
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
for (const size of sizes) {
  if (wanted.has('build')) table.push(...judge.judgeBuild(size, await measureBuilds(size)));
  if (wanted.has('print')) table.push(...judge.judgePrint(size, await measurePrints(size)));
  if (wanted.has('memory')) table.push(...judge.judgeMemory(size, await measureMemory(size)));
  if (wanted.has('page')) table.push(...judge.judgePages(size, await measurePages(size)));
  if (wanted.has('live')) table.push(...judge.judgeLive(size, await measureLives(size)));
}
if (wanted.has('build')) table.push(...judge.judgeGrowth());
if (wanted.has('many')) table.push(...judge.judgeMany(essayCount, await measureManyEssays()));
printTable(table, 'medians');
process.exitCode = table.every((row) => isMet(row, row.measure() ?? NaN)) ? 0 : 1;

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
  return (await runCommand(command, chromium)) ?? { wall: Infinity, cpu: Infinity, others: 0 };
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

/** Slidev did not end in five minutes with 500 slides. */
function listPrints(size: number): Map<PrintedName, () => Command> {
  mkdirSync(resultOf('pdf'), { recursive: true });
  const pdf = (name: string): string => resultOf('pdf', `${name}-${String(size)}.pdf`);
  const printing = compared.filter((name) => name !== 'slidev' || size <= 100);
  return new Map<PrintedName, () => Command>([
    ...printing.map((name) => [name, () => tools[name].print(deckOf(name, size), pdf(name))] as const),
    ['bare page', () => printBarePage(resultOf('bare page', String(size)), pdf('bare'))],
  ]);
}

async function measurePrints(size: number): Promise<Map<PrintedName, Run>> {
  return timeInTurn(listPrints(size), size > 100 ? 3 : 5);
}

/** Bytes. */
async function measureMemory(size: number): Promise<Map<PrintedName, number>> {
  const most = new Map<PrintedName, number>();
  for (const [name, command] of listPrints(size)) most.set(name, await runForMemory(command(), chromium));
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
