import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

/** The head of a PNG of the given size; nobody looks further. */
function png(width: number, height: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(33));
  [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, width, height].forEach((word, index) => {
    bytes.setUint32(index * 4, word);
  });
  return new Uint8Array(bytes.buffer);
}

let folder = '';

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'lectern-read-'));
  folder = join(root, 'essay');
  await mkdir(join(folder, 'img'), { recursive: true });
  await mkdir(join(folder, 'folder.png'));
  await writeFile(join(root, 'secret.png'), png(3, 3));
  await writeFile(join(folder, 'a.png'), png(640, 480));
  await writeFile(join(folder, 'img', 'b c.png'), png(10, 20));
  await writeFile(join(folder, 'odd#name.png'), png(1, 2));
  await writeFile(join(folder, 'huge.png'), png(60_000, 60_000));
  await writeFile(join(folder, 'empty.png'), '');
  await writeFile(join(folder, 'text.png'), 'no picture');
  await writeFile(
    join(folder, 'v.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 15"></svg>',
  );
  await writeFile(
    join(folder, 'bomb.svg'),
    '<!DOCTYPE svg [<!ENTITY a "lamp"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2">&b;</svg>',
  );
  await writeFile(
    join(folder, 'drawn.svg'),
    '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;" viewBox="0 0 3 2"></svg>',
  );
  await symlink(join(root, 'secret.png'), join(folder, 'link.png'));
  await symlink(join(folder, 'loop.png'), join(folder, 'loop.png'));
});

afterAll(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

async function read(markdown: string) {
  const file = join(folder, 'e.md');
  await writeFile(file, markdown);
  return readEssay(file);
}

describe('pictures', () => {
  it('beside the essay are found, with their size', async () => {
    const { pictures, warnings } = await read(
      '![x](a.png) ![y](img/b%20c.png "t") ![z](./a.png?v=2#w) ![v](v.svg) ![o](odd#name.png)',
    );
    expect(warnings).toEqual([]);
    expect([...pictures].map(([address, { width, height }]) => [address, width, height])).toEqual([
      ['a.png', 640, 480],
      ['img/b%20c.png', 10, 20],
      ['./a.png?v=2#w', 640, 480],
      ['v.svg', 30, 15],
      ['odd#name.png', 1, 2],
    ]);
  });

  it.each([
    ['missing.png', 'is not there'],
    ['folder.png', 'holds no picture'],
    ['empty.png', 'holds no picture'],
    ['text.png', 'holds no picture'],
    ['huge.png', '60000 × 60000'],
    ['../secret.png', 'outside'],
    ['%2e%2e/secret.png', 'outside'],
    ['link.png', 'outside'],
    ['https://example.org/x.png', 'network'],
    ['//example.org/x.png', 'network'],
    ['data:image/png;base64,AAAA', 'no picture'],
    ['file:///etc/hosts', 'no file’s name'],
    ['', 'no address'],
    ['a.png/b.png', 'is not there'],
    ['loop.png', 'cannot be read.'],
    [`${'a'.repeat(5000)}.png`, 'cannot be read.'],
  ])('such as <%s> are named with file and line, once', async (address, what) => {
    const { pictures, warnings } = await read(`One.\n\n![x](<${address}>) ![x](<${address}>)\n`);
    expect([...pictures]).toEqual([]);
    expect(warnings).toMatchObject([
      { line: 3, file: join(folder, 'e.md'), message: expect.stringContaining(what) as string },
    ]);
    expect(warnings[0]?.message).toMatch(/\.$/);
  });
});

describe('a picture that the text carries', () => {
  it('is shown, under a short name, and cleaned if it is a drawing', async () => {
    const file = join(folder, 'carried.md');
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6" onload="a()"></svg>';
    await writeFile(
      file,
      `![A][one]\n\n<img src="data:image/svg+xml,${encodeURIComponent(drawn)}" alt="B">\n\n` +
        `[one]: <data:image/png;base64,${Buffer.from(png(7, 5)).toString('base64')}>\n`,
    );
    const { pictures, warnings } = await readEssay(file);
    expect(warnings).toEqual([]);
    const [first, second] = [...pictures].sort(([, a], [, b]) => a.width - b.width);
    expect(first?.[0]).toMatch(/^data:[\da-f]{16}\.png$/);
    expect(first?.[1]).toMatchObject({ width: 7, height: 5, instead: Buffer.from(png(7, 5)) });
    expect(second?.[1]).toMatchObject({ width: 9, height: 6 });
    expect(second?.[1].instead).not.toContain('onload');
  });
});

describe('a drawing', () => {
  it('whose entities multiply is named, and one of a single level is shown', async () => {
    const { pictures, warnings } = await read('![x](drawn.svg)\n\n![y](bomb.svg)');
    expect([...pictures.keys()]).toEqual(['drawn.svg']);
    expect(warnings).toMatchObject([{ line: 3 }]);
  });
});

describe('readEssay', () => {
  it('says which endings it reads', async () => {
    await writeFile(join(folder, 'e.xyz'), 'Text.');
    await expect(readEssay(join(folder, 'e.xyz'))).rejects.toMatchObject({
      name: 'TalkError',
      hint: 'Essays end in .md, .markdown, .mdx, .txt.',
    });
  });

  it('says how a text of another kind becomes an essay', async () => {
    await writeFile(join(folder, 'old.org'), '* One');
    await expect(readEssay(join(folder, 'old.org'))).rejects.toMatchObject({
      message: 'This is an Org file, and essays are Markdown, MDX or plain text.',
      hint: 'Convert it first, as in “pandoc -f org -t gfm old.org -o old.md”, and name that.',
    });
  });

  it('reads documents of Markdown under their other names', async () => {
    await writeFile(join(folder, 'report.qmd'), '# One\n\nTwo.');
    expect((await readEssay(join(folder, 'report.qmd'))).title).toBe('One');
  });

  it('tells which essay was meant where only one can be', async () => {
    const meant = join(folder, 'posts', 'talk.md');
    await mkdir(join(folder, 'posts'));
    await writeFile(meant, '# One\n\nTwo.');
    const hint = `Did you mean ${meant}?`;
    await expect(readEssay(join(folder, 'posts', 'talk'))).rejects.toMatchObject({ hint });
    await expect(readEssay(join(folder, 'posts', 'Talk.'))).rejects.toMatchObject({ hint });
    await expect(readEssay(join(folder, 'posts'))).rejects.toMatchObject({ hint });
    await writeFile(join(folder, 'posts', 'talk.mdx'), '# One\n\nTwo.');
    await expect(readEssay(join(folder, 'posts', 'talk'))).rejects.toMatchObject({
      hint: 'Check the name and the folder.',
    });
    await expect(readEssay(join(folder, 'posts'))).rejects.toMatchObject({
      hint: `Name an essay in it, such as ${meant}.`,
    });
  });

  it('takes no short name for another one', async () => {
    await writeFile(join(folder, 'code.md'), '# One\n\nTwo.');
    await expect(readEssay(join(folder, 'nope.md'))).rejects.toMatchObject({
      hint: 'Check the name and the folder.',
    });
    await expect(readEssay(join(folder, 'cdoe.md'))).rejects.toMatchObject({
      hint: `Did you mean ${join(folder, 'code.md')}?`,
    });
  });

  it('says what is wrong with a name that leads to no file', async () => {
    await expect(readEssay(join(folder, 'none.md'))).rejects.toMatchObject({
      name: 'TalkError',
      message: 'There is no such file.',
    });
    await mkdir(join(folder, 'dir.md'), { recursive: true });
    await expect(readEssay(join(folder, 'dir.md'))).rejects.toMatchObject({
      name: 'TalkError',
      message: 'This is a folder, not a file.',
    });
    await expect(readEssay(folder)).rejects.toMatchObject({ message: 'This is a folder, not a file.' });
    if (existsSync('/dev/full')) {
      await symlink('/dev/full', join(folder, 'device.md'));
      await expect(readEssay(join(folder, 'device.md'))).rejects.toMatchObject({
        message: 'This is a pipe or a device, not a file.',
      });
    }
  });

  it('names the file that somebody may have meant', async () => {
    await writeFile(join(folder, 'queue.md'), 'Words.');
    await expect(readEssay(join(folder, 'queu.md'))).rejects.toMatchObject({
      hint: `Did you mean ${join(folder, 'queue.md')}?`,
    });
  });

  it('reads no file that is too large for an essay', async () => {
    await writeFile(join(folder, 'large.md'), '');
    await truncate(join(folder, 'large.md'), 3e9);
    await expect(readEssay(join(folder, 'large.md'))).rejects.toMatchObject({
      name: 'TalkError',
      message: 'The file has 3,000 MB, too many for an essay.',
    });
  });
});
