/** Runs a tool's command to its end, and says what it took. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Chromium } from '../../../src/browser/find-chromium.ts';
import { peersFolder } from './install-peers.ts';
import { isTold, listTree, readBusyTime, readChildrensTime, readMemory } from './process-tree.ts';

export interface Command {
  /** The program and its words. */
  words: readonly [string, ...string[]];
  folder: string;
  env?: Record<string, string>;
}

/** Milliseconds. */
export interface Run {
  wall: number;
  /** Processor time of all its processes. */
  cpu: number;
  /** Processor time of what else the machine did. */
  others: number;
}

/** Milliseconds after which a command counts as one that does not end. */
const limit = 300_000;

/** Starts it with the Node that runs Lectern, the browser that Lectern takes, and what it says kept in a file. */
export function startCommand({ words, folder, env }: Command, chromium: Chromium): ChildProcess {
  const log = join(peersFolder, 'last.log');
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'w');
  const [program, ...rest] = words;
  return spawn(program, rest, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      LECTERN_CHROMIUM: chromium.executable,
      CHROME_PATH: chromium.executable,
      PUPPETEER_EXECUTABLE_PATH: chromium.executable,
      CI: '1',
      NO_UPDATE_NOTIFIER: '1',
      ...env,
    },
    stdio: ['ignore', file, file],
  });
}

/** Nothing if the command does not end in time. Throws an error if it fails. */
export async function runCommand(command: Command, chromium: Chromium): Promise<Run | undefined> {
  const [busy, children] = [readBusyTime(), readChildrensTime()];
  const own = process.cpuUsage();
  const began = performance.now();
  const child = startCommand(command, chromium);
  if (!(await endsInTime(child, command))) return undefined;
  const wall = performance.now() - began;
  const cpu = readChildrensTime() - children;
  const { user, system } = process.cpuUsage(own);
  return { wall, cpu, others: Math.max(0, readBusyTime() - busy - cpu - (user + system) / 1000) };
}

/**
 * The most memory that the command's processes took together, in bytes; NaN where the machine does not tell. Looking
 * takes time of its own, so that such a run is not timed.
 */
export async function runForMemory(command: Command, chromium: Chromium): Promise<number> {
  if (!isTold) return NaN;
  const child = startCommand(command, chromium);
  let most = 0;
  const look = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, readMemory(child.pid));
  }, 100);
  const ended = await endsInTime(child, command);
  clearInterval(look);
  return ended ? most : NaN;
}

async function endsInTime(child: ChildProcess, { words }: Command): Promise<boolean> {
  const timer = setTimeout(() => endTree(child), limit);
  await once(child, 'exit');
  clearTimeout(timer);
  if (child.signalCode === 'SIGKILL') return false;
  if (child.exitCode === 0) return true;
  throw new Error(`${words.join(' ')} failed; see ${join(peersFolder, 'last.log')}.`);
}

/** Ends a command and all that it started. */
export function endTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  for (const pid of isTold ? listTree(child.pid) : [String(child.pid)]) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}
