/** Keeps what V8 compiled of a script for the next start. Starts and ends of a program wait for nothing, so all at once. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file’s content; nothing if there is none. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all; where nothing can be written it is compiled anew the next time. */
export function keepCode(code: Buffer, file: string): void {
  const own = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, code, { mode: 0o600 });
    renameSync(own, file);
  } catch {
    return;
  }
}
