/** A digest of all that makes sites of essays: this program, its pages, its packages and Node. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../places.ts';
import { rendererFolder } from '../render/renderer-folder.ts';

/** Nothing where that cannot be known, as where the program is run from its sources, which may change while it runs. */
export async function digestProgram(): Promise<string | undefined> {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const manifest = await readFile(new URL('package.json', packageFolder), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  const digest = createHash('sha256').update(process.version).update(manifest);
  for (const name of Object.keys(dependencies)) {
    const own = await readManifest(name);
    if (own === undefined) return undefined;
    digest.update(own);
  }
  const folders = [new URL('./', import.meta.url), rendererFolder, new URL('src/themes/', packageFolder)];
  for (const file of folders.flatMap((folder) => listSources(fileURLToPath(folder)))) {
    const { size, mtimeMs } = statSync(file);
    digest.update(`${file}\0${String(size)}\0${String(mtimeMs)}\n`);
  }
  return digest.digest('hex');
}

/** That of a package, which need not let it be imported; nothing where packages lie in no folders. */
async function readManifest(name: string): Promise<Uint8Array | undefined> {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const manifest = await readFile(join(folder, name, 'package.json')).catch(() => undefined);
    if (manifest !== undefined) return manifest;
  }
  return undefined;
}

/** Files of a program, and not what V8 keeps beside it. Most names have a digest of what the file holds. */
function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?js|css|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(folder, 'v8')))
    .sort();
}
