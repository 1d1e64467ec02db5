/** A font on disk, as it was made before. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../disk/keep-file.ts';

/** Bytes before the font: the digest by which a file that was cut short is known. */
const digestLength = 32;

/** The font in this file; nothing if there is none, or if the file is not as it was written. */
export async function readKeptFont(file: URL): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    const font = bytes.subarray(digestLength);
    return digest(font).equals(bytes.subarray(0, digestLength)) ? font : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps the font; others may do the same at once. A disk that takes nothing costs time at the next start, and nothing else.
 * @param most files that are kept in its folder
 */
export async function keepFont(file: URL, font: Uint8Array, most = Infinity): Promise<void> {
  const path = fileURLToPath(file);
  await keepFile(dirname(path), basename(path), Buffer.concat([digest(font), font]), most);
}

function digest(font: Uint8Array): Buffer {
  return createHash('sha256').update(font).digest();
}
