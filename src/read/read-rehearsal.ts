/** Reads what was learnt by rehearsing a talk, from the file beside its essay. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Fault } from '../errors.ts';
import { readRehearsal, type Rehearsal } from '../show/rehearsal.ts';
import { parseJson } from '../show/unknown-data.ts';

export interface RehearsalFile {
  file: string;
  /** Absent where there is none, or none that can be used. */
  rehearsal?: Rehearsal;
  /** Why it cannot be used; then it must not be written over either. */
  fault?: Fault;
}

/** Where the rehearsal of an essay is kept, if there is one. */
export function placeRehearsal(essay: string): string {
  return join(dirname(essay), `${basename(essay, extname(essay))}.rehearsal.json`);
}

/**
 * Reads the rehearsals of a talk, if there were any.
 * @param talk the id that the talk has by its essay's name
 */
export async function readRehearsalFile(essay: string, talk: string): Promise<RehearsalFile> {
  const file = placeRehearsal(essay);
  let text: string;
  try {
    // A pipe would be waited for without end.
    if (!(await stat(file)).isFile()) throw new Error('It is no file.');
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? { file } : { file, fault: describe(file, 'This rehearsal cannot be read.') };
  }
  const rehearsal = readRehearsal(parseJson(text));
  if (rehearsal === undefined)
    return { file, fault: describe(file, 'This is no rehearsal that Lectern wrote.') };
  if (rehearsal.talk !== talk) {
    return { file, fault: describe(file, `This is the rehearsal of another talk, “${rehearsal.talk}”.`) };
  }
  return { file, rehearsal };
}

function describe(file: string, message: string): Fault {
  return {
    file,
    message,
    hint: 'It is not used, and stays as it is; mend it, or take it away and rehearse again.',
  };
}
