/** Finds the file that an address of an essay means: inside the essay's folder or its site's, and nowhere else. */
import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** What is wrong with a file: what happened and what to do. */
export interface Refusal {
  message: string;
  hint: string;
}

/** How messages call the file. */
export interface Called {
  /** `picture`, `film`, `sound` or `theme`. */
  noun: string;
  /** Its address, short enough for a message. */
  name: string;
}

/** Where files of an essay may lie that is a page of a site. */
export interface Around {
  /** Folders beside the essay's own that files may lie in. */
  roots: readonly string[];
  /** Folders that addresses mean which begin so, such as `/` for what the site serves as it is. */
  places: readonly Place[];
  /** The addresses of the site's pages, as paths from its root, by the paths of the files that they are made from. */
  pages?: ReadonlyMap<string, string>;
}

export interface Place {
  prefix: string;
  folder: string;
}

/**
 * The file's real path. An address of the network is no file's.
 * @param folder the essay's own; the file lies in it or in one of the other roots
 * @param around real paths, as `folder` is
 */
export async function locateFile(
  address: string,
  folder: string,
  { noun, name }: Called,
  { roots, places }: Around = { roots: [], places: [] },
): Promise<{ path: string } | Refusal> {
  if (/^[a-z][a-z\d+.-]*:/i.test(address) || address.includes('\\') || address.includes('\0')) {
    return {
      message: `The ${noun}’s address ${name} is no file’s name.`,
      hint: 'Name a file beside the essay.',
    };
  }
  const isAlone = roots.length === 0;
  const isAllowed = (path: string) => [folder, ...roots].some((root) => isInside(path, root));
  const missing = {
    message: `The ${noun} ${name} is not there.`,
    hint: hintAtPlace(address, isAlone),
  };
  const outside = {
    message: `The ${noun} ${name} lies outside the essay’s ${isAlone ? 'folder' : 'site'}.`,
    hint: 'Copy it into the essay’s folder, and name it from there.',
  };
  let sawOutside = false;
  for (const path of listPaths(address, folder, places)) {
    if (!isAllowed(path)) {
      sawOutside = true;
      continue;
    }
    let real: string;
    try {
      real = await realpath(path);
    } catch (error) {
      if (isMissing(error)) continue;
      return refuseUnreadable({ noun, name });
    }
    return isAllowed(real) ? { path: real } : outside;
  }
  return sawOutside ? outside : missing;
}

/** Sites serve files at addresses that begin with a slash. */
function hintAtPlace(address: string, isAlone: boolean): string {
  const folder = /^\/((?:[^/]+\/)*)[^/]*$/.exec(address)?.[1]?.slice(0, -1);
  if (folder === undefined || !isAlone) return 'Put the file in the essay’s folder, or correct the name.';
  const place = folder === '' ? 'Put it' : `Put it into a folder “${shorten(folder)}”`;
  return `${place} beside the essay, or use the essay where it lies in its site.`;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

export function refuseUnreadable({ noun, name }: Called): Refusal {
  return {
    message: `The ${noun} ${name} cannot be read.`,
    hint: 'Check its name, and that you may open it.',
  };
}

/** The paths that an address may mean, likeliest first; some may lead out of the folder. */
export function listPaths(address: string, folder: string, places: readonly Place[] = []): string[] {
  const meant = places.filter(({ prefix }) => address.startsWith(prefix));
  return [
    ...meant.flatMap((place) =>
      fileNames(address.slice(place.prefix.length)).map((name) => resolve(place.folder, name)),
    ),
    ...fileNames(address).map((name) => resolve(folder, name)),
  ];
}

/** The file that an address may mean: without query and fragment, decoded; failing that, as it stands. */
function fileNames(address: string): string[] {
  const fromRoot = address.replace(/^\/+/, '');
  const bare = fromRoot.replace(/[?#].*$/s, '');
  return [...new Set([decode(bare), bare, decode(fromRoot), fromRoot])].filter(
    (name) => name !== '' && !name.includes('\0'),
  );
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Whether a path lies in a folder; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** An address as messages show it. */
export function shorten(address: string): string {
  const plain = address.replace(/[^\P{C}]/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
