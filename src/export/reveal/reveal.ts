/** A plain folder of reveal.js, to edit by hand: the talk as HTML, its look as CSS, and nothing of Lectern. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadedTalk } from '../../site/load-talks.ts';
import { copyMedia } from '../copy-media.ts';
import type { FolderFormat } from '../export-format.ts';
import { coreFiles, highlightFile, notesFile, revealFolder } from './reveal-files.ts';
import { findNeeds } from './needs.ts';
import { writePage } from './write-page.ts';
import { writeStyle } from './write-style.ts';

export const reveal: FolderFormat = {
  kind: 'folder',
  async write(loaded, folder) {
    await writeFile(join(folder, 'index.html'), await writePage(loaded));
    await writeFile(join(folder, 'talk.css'), writeStyle(loaded));
    await copyReveal(loaded, folder);
    await copyMedia(loaded, folder);
  },
};

async function copyReveal({ talk, essay }: LoadedTalk, folder: string): Promise<void> {
  const { hasNotes, hasCode } = findNeeds(talk, essay.drawings);
  const files = [...coreFiles, ...(hasNotes ? [notesFile] : []), ...(hasCode ? [highlightFile] : [])];
  for (const name of files) {
    const target = join(folder, 'reveal.js', name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(new URL(name, revealFolder), target);
  }
}
