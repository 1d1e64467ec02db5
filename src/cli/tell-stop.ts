/** Ctrl+C while a file or folder is being made: says what became of it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each ends the program with 128 and its own number, as every shell tells it of one that a signal ended. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let tidy = (): void => undefined;
let stop: ((signal: NodeJS.Signals) => void) | undefined;

/**
 * From now on Ctrl+C ends the program with a line on what became of `place`, the last one that was told. Files and
 * folders appear whole, so that a new one is there or none; what is made meanwhile in the system's folder for
 * temporary files, by the browser too, goes with the program.
 */
export function tellStop(place?: string): void {
  if (stop === undefined) ownTemporary();
  else for (const signal of signals) process.off(signal, stop);
  const before = place === undefined ? undefined : identify(place);
  stop = (signal) => {
    if (place === undefined) console.error('Stopped.');
    else if (identify(place) === before) console.error('Stopped; nothing was written.');
    else console.error(`Stopped; ${place} was written before.`);
    // Once more behind Playwright's own listener, which kills the browser that may still write there.
    process.on('exit', tidy);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
}

/** A folder for temporary files that this program alone has, and takes with it. Where none can be made, all is as it was. */
function ownTemporary(): void {
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  } catch {
    return;
  }
  // Windows asks for the latter two.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  tidy = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  };
  process.on('exit', tidy);
}

function identify(place: string): number | undefined {
  return statSync(place, { throwIfNoEntry: false })?.ino;
}
