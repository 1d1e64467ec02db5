/** The service worker of a published talk, as it is written beside the deck: it knows the talk's files by name. */
import { createHash } from 'node:crypto';
import type { FolderDigests } from '../disk/folder-digests.ts';

/**
 * The source of the worker for these files, which is another one as soon as one of them is.
 * @param script what is the same for all talks
 * @param id of the talk, below whose address the worker lies; addresses of what it shares with others begin with `../`
 * @param digests of the site, with all of these files
 * @param files addresses from the site's root, decoded, such as `/tides/` or `/_fonts/latin.css`
 */
export function stringifyWorker(
  script: string,
  id: string,
  digests: FolderDigests,
  files: readonly string[],
): string {
  const digest = createHash('sha256');
  for (const file of files) {
    const path = file.endsWith('/') ? `${file}index.html` : file;
    digest.update(`${file}\0${digests.of(path.slice(1))}\n`);
  }
  // Names of styles and scripts have a digest of what they hold.
  const isFixed = (file: string) => file.startsWith('/_astro/');
  const relate = (file: string) => {
    const [isOwn, rest] = [file.startsWith(`/${id}/`), file.split('/').map(encodeURIComponent)];
    return isOwn ? `./${rest.slice(2).join('/')}` : `..${rest.join('/')}`;
  };
  const talkFiles = {
    version: digest.digest('hex').slice(0, 16),
    files: files.filter((file) => !isFixed(file)).map(relate),
    fixed: files.filter(isFixed).map(relate),
  };
  return `const talkFiles=${JSON.stringify(talkFiles)};${script}`;
}
