/** Warnings go to stderr, so that results can be piped. */
import { formatFault, type Fault } from '../errors.ts';

/** How many are printed; more would push everything else off the screen. */
const mostShown = 200;

export function warn(faults: readonly Fault[]): void {
  for (const fault of faults.slice(0, mostShown)) console.error(formatFault(fault));
  const left = faults.length - mostShown;
  if (left > 0)
    console.error(
      `There are ${left.toLocaleString('en')} more warnings.\n  Heed these first, and start again.`,
    );
}
