/** Adds a run to the rehearsal beside an essay. */
import { TalkError } from '../errors.ts';
import { writeWholeFile } from '../disk/write-whole-file.ts';
import { readRehearsalFile } from '../read/read-rehearsal.ts';
import { addRun, stringifyRehearsal, type Run } from '../show/rehearsal.ts';
import type { LoadedTalk } from '../site/load-talks.ts';

/**
 * Gives the file's name, once the run is in it. The file is read anew, since somebody else may have written it.
 * Throws a TalkError if what is there is no rehearsal of this talk, or if it cannot be written; it stays as it was then.
 */
export async function saveRun({ essay, whole }: LoadedTalk, run: Run): Promise<string> {
  const talk = whole.full.id;
  const { file, rehearsal, fault } = await readRehearsalFile(essay.file, talk);
  if (fault !== undefined) throw new TalkError(fault);
  const text = stringifyRehearsal(addRun(rehearsal ?? { talk, runs: [] }, run));
  writeWholeFile(file, new TextEncoder().encode(text));
  return file;
}
