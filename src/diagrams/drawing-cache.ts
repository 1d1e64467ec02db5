/** Drawings on disk, beside the compiled renderer, so that only what is new needs a browser. */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRepository, keptFolder, packageFolder } from '../places.ts';
import { measuringFaces } from './measuring-faces.ts';
import type { Outcome } from './open-studio.ts';

const folder = fileURLToPath(new URL('drawings/', keptFolder));
/** A talk that is written for a day leaves some hundreds behind, a few kB each. */
const mostKept = 1000;

/** What came of sources before. */
export interface DrawingCache {
  read: (source: string, lang: string) => Promise<Outcome | undefined>;
  write: (source: string, lang: string, outcome: Outcome) => Promise<void>;
}

export const diskCache: DrawingCache = { read: readCached, write: writeCached };

/** What drawings are made with: other versions draw anew. */
let makers: string | undefined;

function digestMakers(): string {
  if (makers !== undefined) return makers;
  const digest = createHash('sha256');
  for (const file of listMakers()) digest.update(readFileSync(new URL(file, packageFolder)));
  makers = digest.digest('hex');
  return makers;
}

/** The package has a version for all of it. */
function listMakers(): string[] {
  if (!isRepository) return ['package.json'];
  return globSync(['package-lock.json', 'src/diagrams/**/*.ts'], { cwd: packageFolder }).sort();
}

function placeOf(source: string, lang: string): string {
  const digest = createHash('sha256').update(
    JSON.stringify([digestMakers(), measuringFaces(lang), lang, source]),
  );
  return join(folder, `${digest.digest('hex')}.json`);
}

/** Nothing where it is not known, or not readable. */
async function readCached(source: string, lang: string): Promise<Outcome | undefined> {
  try {
    return JSON.parse(await readFile(placeOf(source, lang), 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
}

/** Keeps it; a disk that takes nothing costs time at the next start, and nothing else. */
async function writeCached(source: string, lang: string, outcome: Outcome): Promise<void> {
  const place = placeOf(source, lang);
  const fresh = `${place}-${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(fresh, JSON.stringify(outcome));
    await rename(fresh, place);
    await dropOldest();
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

async function dropOldest(): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= mostKept) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return { file, time: (await stat(file)).mtimeMs };
    }),
  );
  const oldest = files.sort((a, b) => a.time - b.time).slice(0, names.length - mostKept / 2);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}
