/** A plain folder of reveal.js, to edit by hand: the talk as HTML, its look as CSS, and nothing of Lectern. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mathFontName, mathFontStyles, readMathFont } from '../../fonts/math-font.ts';
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
    const page = await writePage(loaded);
    const hasFormulas = page.includes('<math');
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'talk.css'), (hasFormulas ? mathFontStyles : '') + writeStyle(loaded));
    // Without a font of formulas their brackets do not grow, and few systems have one.
    if (hasFormulas) await writeFile(join(folder, mathFontName), await readMathFont());
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
