/** What looks wrong with what was learnt by rehearsing a talk. */
import type { Fault } from '../errors.ts';
import { listUnrehearsed } from '../plan/rehearse.ts';
import { quoteForShell } from '../talk/text/quote-for-shell.ts';
import type { LoadedTalk } from './load-talks.ts';

/** So many steps are named. */
const mostNamed = 5;

/** A rehearsal that cannot be used, or the steps that it does not know, or no longer. */
export function judgeRehearsal({
  essay: { file },
  talk,
  rehearsed: { rehearsal, fault },
}: Pick<LoadedTalk, 'essay' | 'talk' | 'rehearsed'>): Fault[] {
  if (fault !== undefined) return [fault];
  const steps = rehearsal === undefined ? [] : listUnrehearsed(talk.slides, rehearsal);
  if (steps.length === 0) return [];
  const [what, count] =
    steps.length === 1 ? ['it', 'One step has'] : ['them', `${String(steps.length)} steps have`];
  const named = steps
    .slice(0, mostNamed)
    .map(({ shows, says }) => `“${shorten(shows.text)}” (line ${String(says[0]?.line ?? 0)})`);
  const names = [...named, ...(steps.length > mostNamed ? ['…'] : [])].join(', ');
  return [
    {
      file,
      message: `${count} changed since the rehearsal, or not been said in it: ${names}.`,
      hint: `The planned time counts for ${what}; rehearse again: lectern ${quoteForShell(file)} --rehearse`,
    },
  ];
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
}
