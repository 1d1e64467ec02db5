/** Writes a folder whole or not at all, and never over one that holds somebody's files. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { TalkError } from '../errors.ts';
import { FolderDigests } from './folder-digests.ts';

/** How a folder is known as one that Lectern wrote and may replace. */
export interface FolderMark {
  /** The name of a file in it. */
  name: string;
  /** What that file says to whoever opens it, a line; below it stands what every other file held. */
  note: string;
}

/**
 * Writes a folder. An older one of the same mark is replaced at once, after the new one is complete, as long as every
 * file in it is as it was written. Throws a TalkError if the folder holds anything else or cannot be written.
 * @param fill writes everything into a fresh folder, and says whether that shall take the place; it may ask for digests,
 * and tell them
 */
export async function writeWholeFolder(
  folder: string,
  mark: FolderMark,
  fill: (fresh: string, digests: FolderDigests) => Promise<boolean>,
): Promise<void> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const isThere = await mayReplace(target, folder, mark);
  const beside = join(dirname(target), `.lectern-${randomUUID()}`);
  const [fresh, old] = [`${beside}-new`, `${beside}-old`];
  // A program that is stopped leaves nothing beside the folder, and no folder missing.
  const tidy = (): void => {
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  };
  process.once('exit', tidy);
  try {
    // Node would try without end to make a folder where there can be none, such as in /proc.
    await mkdir(dirname(target), { recursive: true });
    await mkdir(fresh);
    const digests = new FolderDigests(fresh);
    if (!(await fill(fresh, digests))) return;
    await writeFile(join(fresh, mark.name), writeMark(fresh, mark, digests));
    if (isThere) await rename(target, old);
    await rename(fresh, target).catch(async (error: unknown) => {
      if (isThere) await rename(old, target);
      throw error;
    });
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw refuseFolder(folder, error);
  } finally {
    process.off('exit', tidy);
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  }
}

/**
 * Makes sure that a folder can appear at this place; worth asking before long work.
 * Throws a TalkError if it may not be replaced.
 */
export async function checkFolder(folder: string, mark: FolderMark): Promise<void> {
  await mayReplace(await realpath(folder).catch(() => resolve(folder)), folder, mark);
}

/** Whether an error comes from the disk, and not from the talk. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function refuseFolder(folder: string, error: NodeJS.ErrnoException): TalkError {
  return new TalkError({
    message: `${folder} cannot be written (${error.code ?? error.message}).`,
    hint: 'Name a folder of yours, on a disk that has room.',
  });
}

/** Whether something is there to replace. Throws if that may not be replaced. */
async function mayReplace(target: string, asNamed: string, mark: FolderMark): Promise<boolean> {
  const hint = 'Name a new or an empty folder, or one that Lectern wrote before.';
  try {
    const names = await readdir(target);
    if (names.length === 0) return true;
    if (names.includes(mark.name)) {
      const written = await readFile(join(target, mark.name), 'utf8');
      if (written === writeMark(target, mark)) return true;
      throw new TalkError({
        message: `${asNamed} was changed since Lectern wrote it; nothing was replaced.`,
        hint: 'Name another folder, or remove this one if nothing in it is needed.',
      });
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code === 'ENOENT') return false;
    if (error.code !== 'ENOTDIR') throw refuseFolder(asNamed, error);
    throw new TalkError({ message: `${asNamed} is a file, not a folder.`, hint });
  }
  throw new TalkError({
    message: `${asNamed} holds files that Lectern did not write; nothing was replaced.`,
    hint,
  });
}

/** What the marking file holds. */
function writeMark(folder: string, { name, note }: FolderMark, digests = new FolderDigests(folder)): string {
  const files = listFiles(folder).filter((path) => path !== name);
  return `${note}\n${files.map((path) => `${digests.of(path)}  ${path}\n`).join('')}`;
}

/** The files in a folder, by their paths from there, with slashes, in order. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => relative(folder, file).replaceAll('\\', '/'));
}

/** What a folder's files held when it was written, by their paths; nothing is known of a folder without the mark. */
export async function readMark(folder: string, { name }: FolderMark): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => '');
  return new Map(
    Array.from(text.matchAll(/^([\da-f]{64}) {2}(.+)$/gm), ([, digest = '', path = '']) => [path, digest]),
  );
}
