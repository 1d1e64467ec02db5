/** Writes a file whole or not at all. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, TalkError } from '../errors.ts';

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes sure that a file can appear at this place; worth asking before long work.
 * Throws a TalkError if there is no such folder, or if something other than a file is in the way.
 */
export function checkTarget(file: string): void {
  if (statSync(dirname(resolve(file)), { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new TalkError({
      message: `There is no folder ${dirname(file)}.`,
      hint: 'Make it first, or name another.',
    });
  }
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
    throw new TalkError({ message: `${file} is not a file.`, hint: 'Name a file, such as talk.pdf.' });
  }
}

/**
 * Writes beside the target, onto the disk, and then renames: whatever happens, the old file or the new one is there.
 * Throws a TalkError if it cannot be written.
 * All in one breath, since a signal can only end the process between two of them; one that comes meanwhile is too late.
 */
export function writeWholeFile(file: string, bytes: Uint8Array): void {
  const target = findTarget(file);
  const beside = join(dirname(target), `.lectern-${randomUUID()}`);
  const letPass = (): void => undefined;
  for (const signal of interruptions) process.on(signal, letPass);
  try {
    const descriptor = openSync(beside, 'wx');
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, target);
  } catch (error) {
    throw new TalkError({
      message: `${file} cannot be written (${codeOf(error) ?? 'unknown'}).`,
      hint: 'Name a file in a folder of yours, on a disk that has room.',
    });
  } finally {
    rmSync(beside, { force: true });
    for (const signal of interruptions) process.off(signal, letPass);
  }
}

/** The file itself, where a symbolic link stands for it. */
function findTarget(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
