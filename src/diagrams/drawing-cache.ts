/** Drawings on disk, beside the compiled renderer, so that only what is new needs a browser. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../disk/keep-file.ts';
import { isRepository, keptFolder, packageFolder } from '../places.ts';
import { measuringFaces } from './measuring-faces.ts';
import type { Outcome } from './open-studio.ts';

const folder = fileURLToPath(new URL('drawings/', keptFolder));
/** A talk that is written for a day leaves some hundreds behind, a few kB each. */
const mostKept = 1000;

/** Remembers what earlier attempts to draw a source came to. */
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

function nameOf(source: string, lang: string): string {
  const digest = createHash('sha256').update(
    JSON.stringify([digestMakers(), measuringFaces(lang), lang, source]),
  );
  return `${digest.digest('hex')}.json`;
}

/** Nothing where it is not known, or not readable. */
async function readCached(source: string, lang: string): Promise<Outcome | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, nameOf(source, lang)), 'utf8')) as Outcome;
  } catch {
    return undefined;
  }
}

function writeCached(source: string, lang: string, outcome: Outcome): Promise<void> {
  return keepFile(folder, nameOf(source, lang), JSON.stringify(outcome), mostKept);
}
