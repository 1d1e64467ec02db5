/** Pictures of talks on disk, by a digest of what they show, so that only what is new needs a browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../disk/keep-file.ts';
import { keptFolder } from '../places.ts';

const folder = fileURLToPath(new URL('cards/', keptFolder));
/** Files that are kept, of some 30 KB each. */
const mostKept = 400;

/** The picture of this digest; undefined if none is kept. */
export async function readCard(digest: string): Promise<Uint8Array | undefined> {
  return readFile(join(folder, `${digest}.png`)).catch(() => undefined);
}

/** Keeps a picture for the next build. */
export function keepCard(digest: string, card: Uint8Array): Promise<void> {
  return keepFile(folder, `${digest}.png`, card, mostKept);
}
