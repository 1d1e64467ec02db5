/** Warnings go to stderr, so that results can be piped. They are brief: what they leave out, `check` lists. */
import { formatFault, type Fault } from '../errors.ts';

/** How many are printed; more would push everything else off the screen. */
const mostShown = 200;
/** How many of one kind are worth their lines before a result; of more only the first is named. */
const mostAlike = 3;

export function warn(faults: readonly Fault[]): void {
  const said = formatBriefly(faults);
  for (const text of said.slice(0, mostShown)) console.error(text);
  const left = said.length - mostShown;
  if (left > 0)
    console.error(
      `There are ${left.toLocaleString('en')} more warnings.\n  Heed these first, and start again.`,
    );
}

/** The faults as they are printed; of more than three of one kind in a file, which have one hint, the first, with their number. */
export function formatBriefly(faults: readonly Fault[]): string[] {
  const kinds = Map.groupBy(faults, ({ file, hint }) => `${file ?? ''}\n${hint}`);
  const shown = new Map<Fault | undefined, number>();
  for (const kind of kinds.values())
    for (const fault of kind.length > mostAlike ? kind.slice(0, 1) : kind) shown.set(fault, kind.length - 1);
  return faults.flatMap((fault) => {
    const more = shown.get(fault);
    if (more === undefined) return [];
    return more < mostAlike ? [formatFault(fault)] : [nameFirst(fault, more)];
  });
}

function nameFirst(fault: Fault, more: number): string {
  const [first = ''] = formatFault(fault).split('\n');
  return `${first} There are ${more.toLocaleString('en')} more like it, which “lectern check” lists.`;
}
