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

/**
 * The folder of all that is made from the sources: in the repository after each change of them, in the package when
 * it is packed.
 */
export const compiledFolder = new URL(isRepository ? '.lectern/' : 'compiled/', packageFolder);

/** The folder of caches. All of it may be deleted, and nothing may fail because it cannot be written. */
export const keptFolder = isRepository ? compiledFolder : pathToFileURL(join(findCache(), '/'));

/** The user's folder for caches. */
function findCache(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'lectern', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lectern');
  return join(
    XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === '' ? join(homedir(), '.cache') : XDG_CACHE_HOME,
    'lectern',
  );
}
