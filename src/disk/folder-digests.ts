/**
 * Digests of a folder's files, each of which is read once, however many ask. At once: handing so many small files to other
 * threads takes longer than reading them.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

export class FolderDigests {
  readonly #folder: string;
  readonly #known = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** SHA-256 of a file that will not change any more. @param path from the folder, with slashes */
  of(path: string): string {
    const digest = this.#known.get(path) ?? digestFile(join(this.#folder, path));
    this.#known.set(path, digest);
    return digest;
  }

  /** Tells what a file is known to have. */
  set(path: string, digest: string): void {
    this.#known.set(path, digest);
  }
}

/** Bytes that are read at once: films are longer than memory is wide. */
const atOnce = 1 << 20;
/** More are in no file that a talk shows; to read them would take longer than to make the talk. */
const mostBytes = 2 ** 31;

/** SHA-256 of a file, in hexadecimal digits. Throws for what is none, such as a pipe, which would be waited for without end. */
export function digestFile(file: string): string {
  const info = statSync(file);
  if (!info.isFile() || info.size > mostBytes) throw new Error(`${file} is no file to be read.`);
  const digest = createHash('sha256');
  if (info.size <= atOnce) return digest.update(readFileSync(file)).digest('hex');
  const opened = openSync(file, 'r');
  try {
    const piece = Buffer.allocUnsafe(atOnce);
    for (let read = -1; read !== 0;) {
      read = readSync(opened, piece);
      digest.update(piece.subarray(0, read));
    }
    return digest.digest('hex');
  } finally {
    closeSync(opened);
  }
}
