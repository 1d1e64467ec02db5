/** Which of the renderer's styles, scripts and icons a site needs: those that its pages name, and what these name. */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsFolder } from '../render/renderer-folder.ts';

/** Their addresses from the site's root, sorted. Their names have a digest of what they hold, so no other text has them. */
export async function listNeededAssets(pages: readonly string[]): Promise<string[]> {
  const all = await (listed ??= listAssets());
  const needed = new Set(pages.flatMap((page) => findInPage(page, all)));
  const waiting = [...needed];
  for (let asset = waiting.pop(); asset !== undefined; asset = waiting.pop()) {
    if (!/\.(?:css|js)$/.test(asset)) continue;
    const text = await readAsset(asset);
    for (const other of all) {
      if (needed.has(other) || !text.includes(nameOf(other))) continue;
      needed.add(other);
      waiting.push(other);
    }
  }
  return [...needed].sort();
}

/** Pages of megabytes are gone through once, and not for each asset. */
function findInPage(page: string, all: readonly string[]): string[] {
  const named = new Set(Array.from(page.matchAll(/_astro\/[^"'()\s<>?#&]+/g), ([name]) => `/${name}`));
  return all.filter((asset) =>
    asset.startsWith('/_astro/') ? named.has(asset) : page.includes(nameOf(asset)),
  );
}

function nameOf(asset: string): string {
  return asset.slice(asset.lastIndexOf('/') + 1);
}

/** Only builds ask, which end soon. */
let listed: Promise<string[]> | undefined;

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
