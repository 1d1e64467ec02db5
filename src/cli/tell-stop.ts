/** Ctrl+C while a file or folder is being made: says what became of it. */
import { statSync } from 'node:fs';
import { constants } from 'node:os';
import { endProgram, ownTemporary } from './end-program.ts';

/** Each ends the program with 128 and its own number, as every shell tells it of one that a signal ended. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
    endProgram(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
}

function identify(place: string): number | undefined {
  return statSync(place, { throwIfNoEntry: false })?.ino;
}
