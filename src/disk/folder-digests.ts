/**
 * Digests of a folder's files, each of which is read once, however many ask. At once: handing so many small files to other
 * threads takes longer than reading them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

/** SHA-256 of a file, in hexadecimal digits. */
export function digestFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
