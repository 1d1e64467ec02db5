// The program of this repository: bundled when its sources changed, it starts sooner than they would.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const folderOfAll = fileURLToPath(root);
const programs = new URL('.lectern/program/', root);
/** Milliseconds for which an older program stays: one that still runs may have to load more of it. */
const stays = 24 * 3600 * 1000;

/**
 * The files below a folder of this repository, by their paths with slashes. Each start lists hundreds: so paths are put
 * together as they come, and nothing is asked twice.
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  return readdirSync(`${folderOfAll}${path}`, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles(inner) : [inner];
  });
}

/** A digest of what the program is made from: paths, sizes and times, which is enough and takes some milliseconds. */
function digestSources() {
  const names = listFiles('src')
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const lines = ['package-lock.json', ...names].map((path) => {
    const { size, mtimeMs } = statSync(`${folderOfAll}${path}`);
    return `${path}\0${size}\0${Math.round(mtimeMs)}\n`;
  });
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}

/**
 * Makes sure that the program is there and newer than its sources.
 * @returns {Promise<string>} the address of its first module
 */
export async function compileProgram() {
  const folder = new URL(`${digestSources()}/`, programs);
  if (!existsSync(folder)) {
    const fresh = new URL(`${randomUUID()}/`, programs);
    const { bundleScripts } = await import('../pack/bundle-scripts.ts');
    await bundleScripts({ start: new URL('src/cli/main.ts', root) }, fresh);
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
