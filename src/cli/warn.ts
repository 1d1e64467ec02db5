/** Warnings go to stderr, so that results can be piped. */
import { formatFault, type Fault } from '../errors.ts';

/** How many are printed; more would push everything else off the screen. */
const mostShown = 200;
/** How many of one kind are printed: whoever has read these knows the others. */
const mostAlike = 20;

export function warn(faults: readonly Fault[]): void {
  const said = formatFaults(faults);
  for (const text of said.slice(0, mostShown)) console.error(text);
  const left = said.length - mostShown;
  if (left > 0)
    console.error(
      `There are ${left.toLocaleString('en')} more warnings.\n  Heed these first, and start again.`,
    );
}

/** The faults as they are printed; of those of one kind in a file, which have one hint, no more than twenty. */
export function formatFaults(faults: readonly Fault[]): string[] {
  const alike = Map.groupBy(faults, ({ file, hint }) => `${file ?? ''}\n${hint}`);
  const left = new Map([...alike.values()].map((kind) => [kind[mostAlike - 1], kind.length - mostAlike]));
  const shown = new Set([...alike.values()].flatMap((kind) => kind.slice(0, mostAlike)));
  return faults.flatMap((fault) => {
    if (!shown.has(fault)) return [];
    const more = left.get(fault) ?? 0;
    return more <= 0
      ? [formatFault(fault)]
      : [formatFault(fault), `  … and ${more.toLocaleString('en')} more like it.`];
  });
}
