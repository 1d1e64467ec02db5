/** Digests of a folder's files, each of which is read once, however many ask. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export class FolderDigests {
  readonly #folder: string;
  readonly #known = new Map<string, string | Promise<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** SHA-256 of a file that will not change any more. @param path from the folder, with slashes */
  async of(path: string): Promise<string> {
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
export async function digestFile(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
