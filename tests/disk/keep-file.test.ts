import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFile } from '../../src/disk/keep-file.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-keep-'));

describe('keepFile', () => {
  it('makes its folder, and leaves nothing but the file in it', async () => {
    const folder = join(makeFolder(), 'cards');
    await keepFile(folder, 'a.png', 'picture', 10);
    expect(readdirSync(folder)).toEqual(['a.png']);
    expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('picture');
  });

  it('lets the oldest go where there are more than shall be kept', async () => {
    const folder = makeFolder();
    for (let day = 1; day <= 4; day += 1) {
      const file = join(folder, String(day));
      writeFileSync(file, '');
      utimesSync(file, day, day);
    }
    await keepFile(folder, 'new', '', 4);
    expect(readdirSync(folder).sort()).toEqual(['4', 'new']);
  });

  it('looks through its folder now and then where thousands come at once', async () => {
    const folder = makeFolder();
    const names = Array.from({ length: 3000 }, (_, at) => String(at));
    await Promise.all(names.map((name) => keepFile(folder, name, '', 2000)));
    expect(readdirSync(folder).length).toBeLessThanOrEqual(2000);
  });

  it('goes on where the disk takes nothing', async () => {
    const file = join(makeFolder(), 'no-folder');
    writeFileSync(file, '');
    await expect(keepFile(file, 'a.png', '', 4)).resolves.toBeUndefined();
  });
});
