/** Which of the renderer's styles, scripts and icons a site needs: those that its pages name, and what these name. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFolder } from '../render/renderer-folder.ts';

/** Their addresses from the site's root, sorted. Their names have a digest of what they hold, so no other text has them. */
export async function listNeededAssets(pages: readonly string[]): Promise<string[]> {
  const all = await listAssets();
  const needed = new Set<string>();
  const texts = [...pages];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const asset of all) {
      const name = asset.slice(asset.lastIndexOf('/') + 1);
      if (needed.has(asset) || !text.includes(name)) continue;
      needed.add(asset);
      if (/\.(?:css|js)$/.test(name)) texts.push(await readAsset(asset));
    }
  }
  return [...needed].sort();
}

const known = new Map<string, string>();

/** Of a site with many talks each asks for the same. */
async function readAsset(asset: string): Promise<string> {
  const text = known.get(asset) ?? (await readFile(join(root, asset), 'utf8'));
  known.set(asset, text);
  return text;
}

const root = resolve(fileURLToPath(assetsFolder));

async function listAssets(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
}
