/**
 * Where things lie. This repository has its sources beside it, and makes what it needs of them on first use; the package
 * that npm installs brings all that along, and may lie where nothing can be written.
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Root of this package, with a final slash. */
export const packageFolder = new URL('./', import.meta.resolve('lectern/package.json'));

/** Whether this is the repository, and not the package. */
export const isRepository = existsSync(new URL('src/cli/main.ts', packageFolder));

/** What is made of the sources: in the repository when they changed, else when the package is packed. */
export const compiledFolder = new URL(isRepository ? '.lectern/' : 'compiled/', packageFolder);

/** What is kept for the next time. Whoever writes here goes on where nothing can be written; all of it may be deleted. */
export const keptFolder = isRepository ? compiledFolder : pathToFileURL(join(findCache(), '/'));

/** Where the programs of this user keep such things. */
function findCache(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'lectern', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lectern');
  return join(
    XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === '' ? join(homedir(), '.cache') : XDG_CACHE_HOME,
    'lectern',
  );
}
