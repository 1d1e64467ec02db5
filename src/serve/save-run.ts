/** Adds a run to the rehearsal beside an essay, or takes one out of it. */
import { rmSync } from 'node:fs';
import { TalkError } from '../errors.ts';
import { writeWholeFile } from '../disk/write-whole-file.ts';
import { readRehearsalFile } from '../read/read-rehearsal.ts';
import { addRun, dropRun, stringifyRehearsal, type Rehearsal, type Run } from '../show/rehearsal.ts';
import type { LoadedTalk } from '../site/load-talks.ts';

/** The file that has the rehearsal now, and whether it is another than before. */
export interface KeptRun {
  file: string;
  isChanged: boolean;
}

/**
 * Saves a run, unless another window has saved the same one. The file is read anew, since somebody else may have
 * written it. Throws a TalkError if what is there is no rehearsal of this talk, or if it cannot be written; it stays
 * as it was then.
 */
export function saveRun(loaded: LoadedTalk, run: Run): Promise<KeptRun> {
  return change(loaded, (rehearsal) => addRun(rehearsal, run));
}

/** Removes a run from the file, whichever window timed it, and the file with the last one. Throws as `saveRun`. */
export function discardRun(loaded: LoadedTalk, run: Run): Promise<KeptRun> {
  return change(loaded, (rehearsal) => dropRun(rehearsal, run));
}

async function change(
  { essay, whole }: LoadedTalk,
  by: (rehearsal: Rehearsal) => Rehearsal,
): Promise<KeptRun> {
  const talk = whole.full.id;
  const read = await readRehearsalFile(essay.file, talk);
  const { file, fault } = read;
  if (fault !== undefined) throw new TalkError(fault);
  const before = read.rehearsal ?? { talk, runs: [] };
  const changed = by(before);
  if (changed === before) return { file, isChanged: false };
  if (changed.runs.length === 0) rmSync(file, { force: true });
  else writeWholeFile(file, new TextEncoder().encode(stringifyRehearsal(changed)));
  return { file, isChanged: true };
}
