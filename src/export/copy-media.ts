/** Copies the pictures and films that a talk shows beside its export, where their addresses have them. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadedTalk } from '../site/load-talks.ts';
import { shownMedia } from '../site/shown-media.ts';

/** Copies the files into the export’s folder, which is made as deep as they need. */
export async function copyMedia(loaded: LoadedTalk, folder: string): Promise<void> {
  const shown = { ...loaded, talk: { ...loaded.talk, backup: [] } };
  for (const [address, { file, instead }] of shownMedia(shown)) {
    const target = join(folder, address);
    await mkdir(dirname(target), { recursive: true });
    if (instead === undefined) await copyFile(file, target);
    else await writeFile(target, instead);
  }
}
