import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

let folder = '';

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'lectern-films-'));
  folder = join(root, 'essay');
  await mkdir(join(folder, 'folder.mp4'), { recursive: true });
  await writeFile(join(root, 'secret.mp4'), '\0\0\0\x18ftypmp42');
  await writeFile(join(folder, 'tide.mp4'), '\0\0\0\x18ftypmp42');
  await writeFile(join(folder, 'horn.mp3'), 'ID3\x04');
  await writeFile(join(folder, 'text.mp4'), 'no film at all');
  await writeFile(join(folder, 'empty.webm'), '');
  execFileSync('mkfifo', [join(folder, 'pipe.mp4')]);
  await symlink(join(root, 'secret.mp4'), join(folder, 'link.mp4'));
});

afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

async function read(markdown: string) {
  const file = join(folder, 'e.md');
  await writeFile(file, markdown);
  return readEssay(file);
}

describe('films', () => {
  it('beside the essay are found, however it writes them', async () => {
    const { films, warnings } = await read(
      '![x](tide.mp4)\n\n<audio><source src="horn.mp3"></audio>\n\n<video src="./tide.mp4?v=2#t=3"></video>',
    );
    expect([...films.keys()]).toEqual(['tide.mp4', 'horn.mp3', './tide.mp4?v=2#t=3']);
    expect(warnings).toEqual([]);
  });

  it('in the network are left there, without a complaint', async () => {
    const { films, warnings } = await read('![x](https://example.org/x.mp4) ![x](//example.org/x.mp3)');
    expect([films.size, warnings]).toEqual([0, []]);
  });

  it.each([
    ['missing.mp4', 'The film missing.mp4 is not there.'],
    ['missing.mp3', 'The sound missing.mp3 is not there.'],
    ['folder.mp4', 'cannot be played'],
    ['pipe.mp4', 'cannot be played'],
    ['text.mp4', 'cannot be played'],
    ['empty.webm', 'cannot be played'],
    ['../secret.mp4', 'outside'],
    ['%2e%2e/secret.mp4', 'outside'],
    ['link.mp4', 'outside'],
    ['file:///etc/x.mp4', 'no file’s name'],
  ])('such as %s are named with file and line', async (address, what) => {
    const { films, warnings } = await read(`One.\n\n![x](${address})\n`);
    expect(films.size).toBe(0);
    expect(warnings).toMatchObject([
      { line: 3, file: join(folder, 'e.md'), message: expect.stringContaining(what) as string },
    ]);
  });

  it('have posters, which are pictures like all others', async () => {
    const { warnings } = await read('<video src="tide.mp4" poster="gone.png"></video>');
    expect(warnings).toMatchObject([{ message: 'The picture gone.png is not there.' }]);
  });
});
