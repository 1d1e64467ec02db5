// The program of this repository: bundled when its sources changed, it starts sooner than they would.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const programs = new URL('.lectern/program/', root);
/** Milliseconds for which an older program stays: one that still runs may have to load more of it. */
const stays = 24 * 3600 * 1000;

/** A digest of what the program is made from: paths, sizes and times, which is enough and takes some milliseconds. */
function digestSources() {
  const digest = createHash('sha256');
  const folder = fileURLToPath(root);
  // With the kinds of entries no folder has to be asked what it is.
  const names = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  for (const path of ['package-lock.json', ...names]) {
    const { size, mtimeMs } = statSync(join(folder, path));
    digest.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return digest.digest('hex').slice(0, 16);
}

/**
 * Makes sure that the program is there and newer than its sources.
 * @returns {Promise<string>} the address of its first module
 */
export async function compileProgram() {
  const folder = new URL(`${digestSources()}/`, programs);
  if (!existsSync(folder)) {
    const fresh = new URL(`${randomUUID()}/`, programs);
    const { bundleProgram } = await import('../pack/bundle-program.ts');
    await bundleProgram({ start: new URL('src/cli/start.ts', root) }, fresh);
    dropOldPrograms();
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another process that compiled at the same time was first.
      if (!existsSync(folder)) throw error;
      rmSync(fresh, { recursive: true });
    }
  }
  return new URL('start.mjs', folder).href;
}

function dropOldPrograms() {
  for (const name of readdirSync(programs)) {
    const old = new URL(name, programs);
    if (Date.now() - statSync(old).mtimeMs > stays) rmSync(old, { recursive: true, force: true });
  }
}
