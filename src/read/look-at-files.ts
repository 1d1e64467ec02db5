/**
 * The files that an essay brings, such as pictures and films: each is looked at once, lies in the essay's folder or in
 * one that its site serves, and what cannot be shown is named with its line. Nothing is fetched.
 */
import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { isRemote } from '../essay/is-remote.ts';
import {
  locateFile,
  refuseUnreadable,
  shorten,
  type Around,
  type Called,
  type Refusal,
} from './locate-file.ts';

/** A file as the essay names it. */
export interface NamedFile {
  address: string;
  /** 1-based line of the essay. */
  line: number;
  /** How messages call it: `picture`, `film` or `sound`. */
  noun: string;
  /** A name that its like may have. */
  example: string;
}

/** What there is to know of a file that can be shown, and what of it is not shown as it is. */
export type Seen<Found> = Found & { remark?: Refusal };

/** Whether a file that is there can be shown, and how. Whatever it throws means that it cannot be read. */
export type Look<Found> = (path: string, bytes: number, called: Called) => Promise<Seen<Found> | Refusal>;

/**
 * What was found, by address, and a warning for each that cannot be shown, or not as it is.
 * @param file the essay's own
 * @param around other folders whose files the essay may name too, and how
 */
export async function lookAtFiles<Found extends { file: string }>(
  named: readonly NamedFile[],
  essay: Pick<Essay, 'file'>,
  file: string,
  look: Look<Found>,
  around?: Around,
): Promise<{ found: Map<string, Found>; warnings: Fault[] }> {
  const found = new Map<string, Found>();
  const warnings: Fault[] = [];
  const folder = await findReal(dirname(resolve(file)));
  const bounds = await findRealPlaces(around ?? { roots: [], places: [] });
  const first = new Map(named.toReversed().map((one) => [one.address, one]));
  for (const one of new Set(named.map(({ address }) => first.get(address)))) {
    if (one === undefined) continue;
    const seen = await lookAt(one, { folder, bounds }, look);
    const place = { file: essay.file, line: one.line };
    if (!('file' in seen)) {
      warnings.push({ ...seen, ...place });
      continue;
    }
    found.set(one.address, seen);
    if (seen.remark !== undefined) warnings.push({ ...seen.remark, ...place });
  }
  return { found, warnings };
}

/** With real paths, since those of files are; what is not there is left out. */
async function findRealPlaces({ roots, places }: Around): Promise<Around> {
  const found = await Promise.all(
    places.map(async ({ prefix, folder }) => ({ prefix, folder: await findReal(folder) })),
  );
  return {
    roots: (await Promise.all(roots.map(findReal))).filter((root) => root !== undefined),
    places: found.flatMap(({ prefix, folder }) => (folder === undefined ? [] : [{ prefix, folder }])),
  };
}

/** Nothing if there is no such folder. */
function findReal(folder: string): Promise<string | undefined> {
  return realpath(folder).catch(() => undefined);
}

async function lookAt<Found extends { file: string }>(
  { address, noun, example }: NamedFile,
  { folder, bounds }: { folder: string | undefined; bounds: Around },
  look: Look<Found>,
): Promise<Seen<Found> | Refusal> {
  const called = { noun, name: shorten(address) };
  if (folder === undefined) return refuseUnreadable(called);
  if (address.trim() === '') {
    return {
      message: `A ${noun} has no address.`,
      hint: `Write the file’s name: ![what it shows](${example}).`,
    };
  }
  if (isRemote(address)) {
    return {
      message: `The ${noun} ${called.name} is not shown, since it lies in the network.`,
      hint: 'Save it beside the essay and name it by its file.',
    };
  }
  if (/\{[{%]/.test(address)) {
    return {
      message: `The ${noun} ${called.name} is not shown, since its address is template code.`,
      hint: `Nothing in an essay is run: write the address as it is, ![what it shows](${example}).`,
    };
  }
  const located = await locateFile(address, folder, called, bounds);
  if (!('path' in located)) return located;
  try {
    const info = await stat(located.path);
    // A pipe would be waited for, and holds nothing that can be shown.
    return await look(located.path, info.isFile() ? info.size : 0, called);
  } catch {
    return refuseUnreadable(called);
  }
}
