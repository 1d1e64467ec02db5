/** Adds a run to the rehearsal beside an essay, or takes one out of it. */
import { rmSync } from 'node:fs';
import { TalkError } from '../errors.ts';
import { writeWholeFile } from '../disk/write-whole-file.ts';
import { readRehearsalFile } from '../read/read-rehearsal.ts';
import { addRun, dropRun, stringifyRehearsal, type Rehearsal, type Run } from '../show/rehearsal.ts';
import type { LoadedTalk } from '../site/load-talks.ts';

/**
 * Gives the file's name, once the run is in it. The file is read anew, since somebody else may have written it.
 * Throws a TalkError if what is there is no rehearsal of this talk, or if it cannot be written; it stays as it was then.
 */
export function saveRun(loaded: LoadedTalk, run: Run): Promise<string> {
  return change(loaded, (rehearsal) => addRun(rehearsal, run));
}

/** Gives the file's name, once the run that began at the same time is no longer in it; a file without any goes. Throws as `saveRun`. */
export function discardRun(loaded: LoadedTalk, run: Run): Promise<string> {
  return change(loaded, (rehearsal) => dropRun(rehearsal, run));
}

async function change(
  { essay, whole }: LoadedTalk,
  by: (rehearsal: Rehearsal) => Rehearsal,
): Promise<string> {
  const talk = whole.full.id;
  const { file, rehearsal, fault } = await readRehearsalFile(essay.file, talk);
  if (fault !== undefined) throw new TalkError(fault);
  const changed = by(rehearsal ?? { talk, runs: [] });
  if (changed.runs.length === 0) rmSync(file, { force: true });
  else writeWholeFile(file, new TextEncoder().encode(stringifyRehearsal(changed)));
  return file;
}
