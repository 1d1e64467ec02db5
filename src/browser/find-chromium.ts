/** Finds a browser that can print: one that was named, one that is installed, or Playwright's own. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { TalkError } from '../errors.ts';
import { loadPlaywright } from './load-playwright.ts';

export interface Chromium {
  /** Path of the program. */
  executable: string;
  origin: 'named' | 'installed' | 'playwright';
}

/** What the search sees of a machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists: (path: string) => boolean;
  /** Where Playwright puts its own Chromium, downloaded or not. */
  playwrightsOwn: () => Promise<string>;
}

/** The environment variable that names a browser to use. */
export const chromiumVariable = 'LECTERN_CHROMIUM';

/**
 * Names on Linux. The headless shell comes first: measured with Chromium 156 on decks of 20 to 500 slides, it takes
 * two thirds of the time and half the memory, and text, tags and outline come out the same.
 */
const linuxNames = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightsOwn: () => Promise.resolve(loadPlaywright().chromium.executablePath()),
};

/** The browser to print with, or nothing if there is none. Throws a TalkError if the one that was named is missing. */
export async function findChromium(machine: Machine = thisMachine): Promise<Chromium | undefined> {
  const named = machine.env[chromiumVariable];
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return { executable: named, origin: 'named' };
    throw new TalkError({
      message: `${chromiumVariable} names ${named}, which does not exist.`,
      hint: `Let ${chromiumVariable} name the program of Chrome, Edge or Chromium, or unset it.`,
    });
  }
  const installed = listPlaces(machine).find((path) => machine.exists(path));
  if (installed !== undefined) return { executable: installed, origin: 'installed' };
  const own = await machine.playwrightsOwn();
  return machine.exists(own) ? { executable: own, origin: 'playwright' } : undefined;
}

/** Where browsers are installed on this kind of machine, the preferred first. */
function listPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME === undefined ? [] : [`${env.HOME}/Applications`])];
    return macApplications.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) =>
      folders.filter((folder) => folder !== undefined).map((folder) => `${folder}\\${program}`),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}
