import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTarget, writeWholeFile } from '../../src/disk/write-whole-file.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-'));

describe('writeWholeFile', () => {
  it('replaces a file and leaves nothing beside it', () => {
    const folder = makeFolder();
    const file = join(folder, 'talk.pdf');
    writeFileSync(file, 'old');
    writeWholeFile(file, Buffer.from('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['talk.pdf']);
  });

  it('writes a file whose name is as long as a name can be', () => {
    const name = `${'a'.repeat(251)}.pdf`;
    const folder = makeFolder();
    writeWholeFile(join(folder, name), Buffer.from('new'));
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('leaves nothing behind when the file cannot appear', () => {
    const folder = makeFolder();
    const file = join(folder, 'talk.pdf');
    mkdirSync(join(file, 'full'), { recursive: true });
    expect(() => {
      writeWholeFile(file, Buffer.from('new'));
    }).toThrow();
    expect(readdirSync(folder)).toEqual(['talk.pdf']);
  });

  it('writes the file that a link stands for, and keeps the link', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'real.pdf'), 'old');
    symlinkSync('real.pdf', join(folder, 'link.pdf'));
    writeWholeFile(join(folder, 'link.pdf'), Buffer.from('new'));
    expect(readFileSync(join(folder, 'real.pdf'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link.pdf', 'real.pdf']);
  });
});

describe('checkTarget', () => {
  it('names the folder that is missing', () => {
    const missing = join(makeFolder(), 'no', 'such');
    expect(() => {
      checkTarget(join(missing, 'talk.pdf'));
    }).toThrow(`There is no folder ${missing}`);
  });

  it('refuses a folder as a file', () => {
    const folder = makeFolder();
    expect(() => {
      checkTarget(folder);
    }).toThrow(`${folder} is not a file`);
  });

  it('lets a file be replaced and a new one appear', () => {
    const file = join(makeFolder(), 'talk.pdf');
    expect(() => {
      checkTarget(file);
    }).not.toThrow();
    writeFileSync(file, 'old');
    expect(() => {
      checkTarget(file);
    }).not.toThrow();
  });
});
