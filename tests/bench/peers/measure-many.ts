/** A site of many essays: how its time grows, and what it takes to build it again with one essay changed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMedian } from '../find-median.ts';
import { startRandom } from './made-deck.ts';
import type { Command, Run } from './run-command.ts';

/** Milliseconds. */
export interface ManyFigures {
  /** The site of the first, of half of them, and of all. */
  one: Run;
  half: Run;
  all: Run;
  /** All of them again, with one that changed. */
  again: Run;
}

export const essayCount = 100;
const runs = 3;
const nouns = 'harbour reader window keeper signal essay letter winter garden machine river lesson'.split(
  ' ',
);
const verbs = 'keeps shows needs explains moves repeats finds changes holds follows'.split(' ');
const adjectives = 'early quiet honest rough small common narrow plain careful double'.split(' ');
const joints = ['because', 'while', 'although', 'before', 'until'];

/** @param run builds a site */
export async function measureMany(
  folder: string,
  build: (essays: string[], out: string) => Command,
  run: (command: Command) => Promise<Run>,
): Promise<ManyFigures> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: essayCount }, (_, index) => `essay-${String(index + 1)}.md`);
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), writeEssay(index + 1));
  const out = join(folder, 'out');
  const buildFresh = async (essays: string[]): Promise<Run> => {
    rmSync(out, { recursive: true, force: true });
    return run(build(essays, out));
  };
  const repeat = async (make: () => Promise<Run>): Promise<Run> => {
    const made: Run[] = [];
    for (let count = 0; count < runs; count += 1) made.push(await make());
    return takeMedians(made);
  };
  // The pictures of the talks are drawn once.
  await buildFresh(names);
  const one = await repeat(() => buildFresh(names.slice(0, 1)));
  const half = await repeat(() => buildFresh(names.slice(0, essayCount / 2)));
  const all = await repeat(() => buildFresh(names));
  let changed = essayCount;
  const again = await repeat(() => {
    changed += 1;
    writeFileSync(join(folder, 'essay-7.md'), writeEssay(7, changed));
    return run(build(names, out));
  });
  return { one, half, all, again };
}

export function takeMedians(runs: readonly Run[]): Run {
  const middle = (key: keyof Run): number => findMedian(runs.map((run) => run[key]));
  return { wall: middle('wall'), cpu: middle('cpu'), others: middle('others') };
}

/** 2,000 words in ten sections of English sentences that mean nothing. */
function writeEssay(number: number, seed = number): string {
  const random = startRandom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const clause = (): string => `the ${pick(adjectives)} ${pick(nouns)} ${pick(verbs)} the ${pick(nouns)}`;
  const sentence = (): string => {
    const text = `${clause()} ${pick(joints)} ${clause()}`;
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 5 }, sentence).join(' ');
  const section = (at: number): string =>
    `## The ${pick(adjectives)} ${pick(nouns)} of part ${String(at)}\n\n${[paragraph(), paragraph(), paragraph()].join('\n\n')}`;
  const sections = Array.from({ length: 10 }, (_, index) => section(index + 1));
  return `---\ntitle: Essay number ${String(number)}\nlang: en\n---\n\n${sections.join('\n\n')}\n`;
}
