/** Pictures of talks on disk, by a digest of what they show, so that only what is new needs a browser. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptFolder } from '../places.ts';

const folder = fileURLToPath(new URL('cards/', keptFolder));
/** Some 30 KB each. */
const mostKept = 400;

/** Nothing where there is none. */
export async function readCard(digest: string): Promise<Uint8Array | undefined> {
  return readFile(join(folder, `${digest}.png`)).catch(() => undefined);
}

/** Keeps it; a disk that takes nothing costs time at the next build, and nothing else. */
export async function keepCard(digest: string, card: Uint8Array): Promise<void> {
  const fresh = join(folder, `${digest}-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(fresh, card);
    await rename(fresh, join(folder, `${digest}.png`));
    await dropOldest();
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

async function dropOldest(): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= mostKept) return;
  const files = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = files.sort((a, b) => a.time - b.time).slice(0, names.length - mostKept / 2);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
