import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepFont, readKeptFont } from '../../src/fonts/kept-font.ts';

const font = Uint8Array.from({ length: 500 }, (_, index) => index % 256);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-fonts-'));
});
afterAll(() => rm(folder, { recursive: true }));

function fileNamed(name: string): URL {
  return pathToFileURL(join(folder, name));
}

describe('a font that was made', () => {
  it('is kept for the next start', async () => {
    const file = fileNamed('new/kept.ttf');
    await keepFont(file, font);
    expect(await readKeptFont(file)).toEqual(Buffer.from(font));
  });

  it('is not there before it was kept', async () => {
    expect(await readKeptFont(fileNamed('missing.ttf'))).toBeUndefined();
  });

  it.each([0, 20, 32, 400])('is made anew where its file ends after %i bytes', async (length) => {
    const file = fileNamed('short.ttf');
    await keepFont(file, font);
    await writeFile(file, (await readFile(file)).subarray(0, length));
    expect(await readKeptFont(file)).toBeUndefined();
  });

  it('is whole when several processes keep it at once, and nothing else is left behind', async () => {
    const file = fileNamed('shared/kept.ttf');
    await Promise.all(Array.from({ length: 8 }, () => keepFont(file, font)));
    expect(await readKeptFont(file)).toEqual(Buffer.from(font));
    expect(await readdir(join(folder, 'shared'))).toEqual(['kept.ttf']);
  });

  it('stops nobody where the disk takes nothing', async () => {
    await writeFile(fileNamed('file'), '');
    await expect(keepFont(fileNamed('file/kept.ttf'), font)).resolves.toBeUndefined();
  });
});
