/**
 * Styles and scripts of the compiled pages. Whoever compiles the pages anew takes those away that a running program's pages
 * ask for, so a program that runs long keeps them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFolder } from '../render/renderer-folder.ts';

const folder = fileURLToPath(assetsFolder);

let kept: ReadonlyMap<string, Uint8Array> = new Map();

/** Keeps them as they are now, some hundred kilobytes, for as long as the program runs. */
export async function keepAssets(): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  kept = new Map(
    await Promise.all(
      paths.map(async (path) => [relative(folder, path).replaceAll(sep, '/'), await readFile(path)] as const),
    ),
  );
}

/** One of them by its path with slashes. Rejects like `readFile` if there is none. */
export async function readAsset(name: string): Promise<Uint8Array> {
  return kept.get(name) ?? readFile(join(folder, name));
}
