/** Warnings go to stderr, so that results can be piped. */
import { formatFault, type Fault } from '../errors.ts';

export function warn(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(formatFault(fault));
}
