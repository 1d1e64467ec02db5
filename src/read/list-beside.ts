/** The files in an essay's folder that its talk takes: whoever follows the essay follows them too. */
import { dirname, resolve } from 'node:path';
import type { Essay } from '../essay/essay.ts';
import { isRemote } from '../essay/is-remote.ts';
import { listFilms } from './films.ts';
import { isInside, listPaths } from './locate-file.ts';
import { listPictures } from './pictures.ts';

/** Absolute paths of its pictures, films and style sheet, whether they are there or still to come. */
export function listBeside(essay: Essay): string[] {
  const folder = dirname(resolve(essay.file));
  const { style } = essay.settings;
  const addresses = [
    ...[...listPictures(essay), ...listFilms(essay)].map(({ address }) => address),
    ...(style === undefined ? [] : [style.name]),
  ].filter((address) => !isRemote(address) && !/^data:/i.test(address));
  const paths = addresses.flatMap((address) => listPaths(address, folder));
  return [...new Set(paths)].filter((path) => isInside(path, folder));
}
