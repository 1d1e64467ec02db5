/** Essays of others and hostile files that lie beside this repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Whether they are there at all. */
export const isThere = existsSync(join(shared, 'essays')) && existsSync(join(shared, 'hostile'));

/** Paths of essays that others wrote. */
export function listEssaysOfOthers(): string[] {
  const folder = join(shared, 'essays');
  return readdirSync(folder)
    .filter((name) => /\.(md|mdx|txt)$/.test(name))
    .map((name) => join(folder, name));
}

/** Paths of files that are meant to break things and have to, or may, become a deck all the same. */
export function listHostileDecks(): string[] {
  const [, ...rows] = readFileSync(join(shared, 'hostile/MANIFEST.tsv'), 'utf8').trim().split('\n');
  return rows.flatMap((row) => {
    const [name = '', outcome] = row.split('\t');
    return outcome === 'deck' || outcome === 'either' ? [join(shared, 'hostile', name)] : [];
  });
}
