/** The end of the program: what it may still be at work with ends too, such as a browser that closes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let tidy = (): void => undefined;

/** A folder for temporary files that this program alone has, and takes with it. Where none can be made, all is as it was. */
export function ownTemporary(): void {
  let folder: string;
  try {
    folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  } catch {
    return;
  }
  // Windows asks for the latter two.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  tidy = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {
      // A browser still writes there; what else listens to the end, such as what kills it, must have its turn.
    }
  };
  process.on('exit', tidy);
}

export function endProgram(code: number): void {
  // Once more behind Playwright's own listener, which kills the browser that may still write there.
  process.on('exit', tidy);
  process.exit(code);
}
