/** Ctrl+C while something is made. */
import { statSync } from 'node:fs';

/** As every shell tells a program that Ctrl+C ended. */
const stopped = 130;

let told: (() => void) | undefined;

/**
 * From now on Ctrl+C ends the program with a line on what became of `place`, the last one that was told. Files and
 * folders appear whole, so that a new one is there or none.
 */
export function tellStop(place: string): void {
  if (told !== undefined) process.off('SIGINT', told);
  const before = identify(place);
  told = () => {
    console.error(
      identify(place) === before ? 'Stopped; nothing was written.' : `Stopped; ${place} was written before.`,
    );
    process.exit(stopped);
  };
  process.on('SIGINT', told);
}

function identify(place: string): number | undefined {
  return statSync(place, { throwIfNoEntry: false })?.ino;
}
