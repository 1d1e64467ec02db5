import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTalk } from '../../src/site/load-talks.ts';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-load-'));
  file = join(folder, 'talk.md');
  await writeFile(
    file,
    '---\ntheme: ./own.css\nmode: auto\nlink: https://example.org/own\n---\n\nThe lamp turns all night.\n',
  );
  await writeFile(join(folder, 'own.css'), "[data-theme='stage'] { --accent-fill: #ff8800; }\n");
});

afterAll(() => rm(folder, { recursive: true }));

describe('what is wished for a talk', () => {
  it('leaves the look that the author chose where nothing else is named', async () => {
    const { talk } = await loadTalk(file, { look: { mode: 'dark' } });
    expect(talk).toMatchObject({ theme: 'stage', mode: 'dark' });
    expect(talk.style).toMatch(/\.css$/);
  });

  it('puts a theme that is named in the place of the author’s own', async () => {
    const { talk } = await loadTalk(file, { look: { theme: 'paper' } });
    expect(talk).toMatchObject({ theme: 'paper', mode: 'auto' });
    expect(talk.style).toBeUndefined();
  });

  it('names an address only for an essay that has none', async () => {
    const { talk } = await loadTalk(file, { linkOf: () => 'https://example.org/other' });
    expect(talk.link).toBe('https://example.org/own');
  });
});

describe('a talk of more slides than a page has room for', () => {
  it('is refused by every command, however short a talk is wished for', async () => {
    const long = join(folder, 'long.md');
    await writeFile(long, `# Lamps\n\n${'## Lamp\n\n'.repeat(7000)}`);
    for (const minutes of [undefined, 5]) {
      await expect(loadTalk(long, minutes === undefined ? {} : { minutes })).rejects.toThrow(
        'The talk has 7,002 slides, and a page has room for 6,000.',
      );
    }
  });
});
