/** The files of reveal.js that an exported talk has beside it, and where they are. */
import { compiledFolder, isRepository } from '../../places.ts';

export const revealFolder = isRepository
  ? new URL('../', import.meta.resolve('reveal.js/reveal.css'))
  : new URL('reveal/', compiledFolder);

/** What every talk needs. */
export const coreFiles = ['LICENSE', 'dist/reset.css', 'dist/reveal.css', 'dist/reveal.js'] as const;
/** What shows the notes. */
export const notesFile = 'dist/plugin/notes.js';
/** What colours code and puts lines of it into focus. */
export const highlightFile = 'dist/plugin/highlight.js';

export const revealFiles = [...coreFiles, notesFile, highlightFile] as const;
