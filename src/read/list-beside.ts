/** The files around an essay that its talk takes: whoever follows the essay follows them too. */
import { dirname, resolve } from 'node:path';
import type { Essay } from '../essay/essay.ts';
import { isRemote } from '../essay/is-remote.ts';
import { listFilms } from './films.ts';
import { findSite } from './find-site.ts';
import { isInside, listPaths, type Place } from './locate-file.ts';
import { listPictures } from './pictures.ts';

/**
 * Absolute paths of its pictures and films, beside it or in the folders that its site serves, and of its style sheet, whether
 * they are there or still to come.
 */
export function listBeside(essay: Essay): string[] {
  const folder = dirname(resolve(essay.file));
  const { roots, places } = findSite(folder) ?? { roots: [], places: [] };
  const { style } = essay.settings;
  const list = (addresses: readonly string[], around: readonly Place[]) =>
    addresses
      .filter((address) => !isRemote(address) && !/^data:/i.test(address))
      .flatMap((address) => listPaths(address, folder, around))
      .filter((path) => [folder, ...roots].some((root) => isInside(path, root)));
  const media = [...listPictures(essay), ...listFilms(essay)].map(({ address }) => address);
  return [...new Set([...list(media, places), ...list(style === undefined ? [] : [style.name], [])])];
}
