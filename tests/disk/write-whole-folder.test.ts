import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder, writeWholeFolder } from '../../src/disk/write-whole-folder.ts';

const mark = { name: '.mark', note: 'Ours.' };

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-'));
const fillWith = (text: string) => async (fresh: string) => {
  await writeFile(join(fresh, 'talk.md'), text);
  return true;
};

describe('writeWholeFolder', () => {
  it('leaves everything as it was, and nothing beside it, when the work fails', async () => {
    const home = makeFolder();
    const folder = join(home, 'talk');
    await writeWholeFolder(folder, mark, fillWith('old'));
    const failing = writeWholeFolder(folder, mark, async (fresh) => {
      await fillWith('half')(fresh);
      throw new Error('The browser was killed.');
    });
    await expect(failing).rejects.toThrow('The browser was killed.');
    expect(readFileSync(join(folder, 'talk.md'), 'utf8')).toBe('old');
    expect(readdirSync(home)).toEqual(['talk']);
  });

  it('leaves nothing beside it when the program is stopped meanwhile', async () => {
    const home = makeFolder();
    await writeWholeFolder(join(home, 'talk'), mark, async (fresh) => {
      await fillWith('half')(fresh);
      process.listeners('exit').at(-1)?.(130);
      expect(readdirSync(home)).toEqual([]);
      return false;
    });
  });

  it('writes a folder whose name is as long as a name can be, and says so of a longer one', async () => {
    const home = makeFolder();
    await writeWholeFolder(join(home, 'a'.repeat(255)), mark, fillWith('new'));
    expect(readdirSync(home)).toEqual(['a'.repeat(255)]);
    await expect(writeWholeFolder(join(home, 'b'.repeat(256)), mark, fillWith('new'))).rejects.toThrow(
      'cannot be written (ENAMETOOLONG)',
    );
    expect(readdirSync(home)).toEqual(['a'.repeat(255)]);
  });

  it('puts nothing in place where there is nothing to show', async () => {
    const home = makeFolder();
    await writeWholeFolder(join(home, 'talk'), mark, () => Promise.resolve(false));
    expect(readdirSync(home)).toEqual([]);
  });

  it('replaces a folder only as long as nobody changed anything in it', async () => {
    const folder = join(makeFolder(), 'talk');
    await writeWholeFolder(folder, mark, fillWith('first'));
    await writeWholeFolder(folder, mark, fillWith('second'));
    expect(readFileSync(join(folder, 'talk.md'), 'utf8')).toBe('second');

    writeFileSync(join(folder, 'talk.md'), 'an evening of work');
    await expect(writeWholeFolder(folder, mark, fillWith('third'))).rejects.toThrow('was changed since');
    expect(readFileSync(join(folder, 'talk.md'), 'utf8')).toBe('an evening of work');
  });

  it('keeps a folder to which somebody added a file', async () => {
    const folder = join(makeFolder(), 'talk');
    await writeWholeFolder(folder, mark, fillWith('first'));
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more', 'photo.jpg'), '');
    await expect(checkFolder(folder, mark)).rejects.toThrow('was changed since');
  });

  it('tells no mark of another kind for its own', async () => {
    const folder = join(makeFolder(), 'talk');
    await writeWholeFolder(folder, mark, fillWith('site'));
    await expect(checkFolder(folder, { name: '.other', note: '' })).rejects.toThrow(
      'holds files that Lectern did not write',
    );
  });

  it.runIf(existsSync('/proc/self'))('says so where no folder can be made', async () => {
    await expect(writeWholeFolder('/proc/talk', mark, fillWith('first'))).rejects.toThrow(
      'cannot be written',
    );
  });
});
