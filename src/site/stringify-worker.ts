/** The service worker of a published talk, as it is written beside the deck: it knows the talk's files by name. */
import { createHash } from 'node:crypto';
import type { FolderDigests } from '../disk/folder-digests.ts';
import { readScript } from '../render/compile-scripts.ts';

/**
 * The source of the worker for these files, which is another one as soon as one of them is.
 * @param digests of the site, with all of these files
 * @param files addresses from the site's root, decoded, such as `/tides/` or `/_fonts/latin.css`
 */
export async function stringifyWorker(digests: FolderDigests, files: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  for (const file of files) {
    const path = file.endsWith('/') ? `${file}index.html` : file;
    digest.update(`${file}\0${await digests.of(path.slice(1))}\n`);
  }
  // Names of styles and scripts have a digest of what they hold.
  const isFixed = (file: string) => file.startsWith('/_astro/');
  const relate = (file: string) => `..${file.split('/').map(encodeURIComponent).join('/')}`;
  const talkFiles = {
    version: digest.digest('hex').slice(0, 16),
    files: files.filter((file) => !isFixed(file)).map(relate),
    fixed: files.filter(isFixed).map(relate),
  };
  return `const talkFiles=${JSON.stringify(talkFiles)};${await readScript('worker')}`;
}
