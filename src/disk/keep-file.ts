/** Keeps what was costly to make for the next time, and no more of its kind than is worth its room. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a file into a folder of such files, whole or not at all; others may do the same at once. A disk that takes
 * nothing costs time at the next start, and nothing else.
 * @param most files in the folder; where there are more, the older half of that goes
 */
export async function keepFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  most: number,
): Promise<void> {
  const fresh = join(folder, `${name}-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(fresh, content);
    await rename(fresh, join(folder, name));
    await tidy(folder, most);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/** Folders that are looked through, and whether once more: of a thousand files that come at once, not each asks for it. */
const tidied = new Map<string, 'once' | 'again'>();

async function tidy(folder: string, most: number): Promise<void> {
  if (tidied.has(folder)) {
    tidied.set(folder, 'again');
    return;
  }
  try {
    do {
      tidied.set(folder, 'once');
      await dropOldest(folder, most);
    } while (tidied.get(folder) === 'again');
  } finally {
    tidied.delete(folder);
  }
}

async function dropOldest(folder: string, most: number): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      // Of those that are written meanwhile, one may have its own name by now.
      return {
        file,
        time: await stat(file).then(
          ({ mtimeMs }) => mtimeMs,
          () => Infinity,
        ),
      };
    }),
  );
  const oldest = files.sort((a, b) => a.time - b.time).slice(0, names.length - most / 2);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}
