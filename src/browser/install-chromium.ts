/** Installs a browser to print with, when the machine has none. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { TalkError } from '../errors.ts';
import { chromiumVariable, findChromium, type Chromium } from './find-chromium.ts';

/** A way to install a browser: commands that run one after another. */
export interface Way {
  /** What is told before it starts, with how long it takes. */
  announcement: string;
  commands: readonly (readonly string[])[];
}

/** Runs a program and gives whether it succeeded; what it prints is dropped. */
export type Run = (words: readonly string[]) => Promise<boolean>;

/** The browser that is there, or else one that is installed now. Throws a TalkError if there is no way to one. */
export async function ensureChromium(say: (line: string) => void): Promise<Chromium> {
  return (await findChromium()) ?? installChromium(say);
}

/**
 * Installs Chromium and gives it. Throws a TalkError that says what to do if that cannot be done.
 * @param say told in one line what is being installed
 */
export async function installChromium(
  say: (line: string) => void,
  ways: readonly Way[] = listWays(readDistribution(), process.getuid?.() === 0),
  { run = runQuietly, find = findChromium }: { run?: Run; find?: () => Promise<Chromium | undefined> } = {},
): Promise<Chromium> {
  for (const { announcement, commands } of ways) {
    say(announcement);
    if (!(await runAll(commands, run))) continue;
    const chromium = await find();
    if (chromium !== undefined) return chromium;
  }
  throw new TalkError({
    message: 'There is no browser to print with, and none could be installed.',
    hint: `Install Chrome, Edge or Chromium, or let ${chromiumVariable} name its program.`,
  });
}

/**
 * The ways on this kind of machine, the best first. Debian's packages bring the libraries that they need, and
 * Playwright's download does not; what has no window starts and prints fastest. On Ubuntu the package is only a door to a snap, so there it comes last.
 * @param distribution ID in /etc/os-release
 */
export function listWays(distribution: string | undefined, isRoot: boolean): Way[] {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const libraries = isRoot && distribution === 'ubuntu' ? ['--with-deps'] : [];
  const download: Way = {
    announcement: 'Downloading Chromium (once; about 170 MB) …',
    commands: [[process.execPath, cli, 'install', 'chromium', '--no-shell', ...libraries]],
  };
  if (!isRoot) return [download];
  if (distribution === 'debian')
    return [installPackage('chromium-headless-shell'), installPackage('chromium'), download];
  return distribution === 'ubuntu' ? [download, installPackage('chromium')] : [download];
}

function installPackage(name: string): Way {
  return {
    announcement: `Installing the package ${name} with apt-get (once; about a minute) …`,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', name],
    ],
  };
}

function readDistribution(): string | undefined {
  try {
    return /^ID="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

async function runAll(commands: readonly (readonly string[])[], run: Run): Promise<boolean> {
  for (const command of commands) if (!(await run(command))) return false;
  return true;
}

function runQuietly([program = '', ...words]: readonly string[]): Promise<boolean> {
  const child = spawn(program, words, {
    // Without a network Playwright would wait half a minute for each of its mirrors.
    env: {
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      DEBIAN_FRONTEND: 'noninteractive',
      ...process.env,
    },
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}
