/** A font on disk, as it was made before. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

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

/** Keeps the font; others may do the same at once. A disk that takes nothing costs time at the next start, and nothing else. */
export async function keepFont(file: URL, font: Uint8Array): Promise<void> {
  const fresh = new URL(`${file.href}-${randomUUID()}`);
  try {
    await mkdir(new URL('./', file), { recursive: true });
    await writeFile(fresh, Buffer.concat([digest(font), font]));
    await rename(fresh, file);
  } catch {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

function digest(font: Uint8Array): Buffer {
  return createHash('sha256').update(font).digest();
}
