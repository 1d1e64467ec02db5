import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';
import { loadTalk } from '../../src/site/load-talks.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-style-'));
  await mkdir(join(folder, 'talks'));
});

afterEach(() => rm(folder, { recursive: true }));

async function writeEssay(theme: string, files: Record<string, string> = {}): Promise<string> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const file = join(folder, 'talks', 'lamp.md');
  await writeFile(file, `---\ntitle: The lamp\ntheme: ${theme}\n---\n\nIt burns.\n`);
  return file;
}

describe('a theme of the author’s own', () => {
  const css = "[data-theme='stage'] { --accent-fill: #ff8800; }\n";

  it('is served with the deck, as it was read, over the theme that it changes', async () => {
    const loaded = await loadTalk(await writeEssay('./warm.css', { 'talks/warm.css': css }));
    expect(loaded.essay.warnings).toEqual([]);
    expect(loaded.talk).toMatchObject({
      theme: 'stage',
      style: expect.stringMatching(/^theme-\w+\.css$/u) as string,
    });
    const file = await resolveAddress([loaded], `/lamp/${loaded.talk.style ?? ''}`, { live: false });
    expect(file).toEqual({ type: 'text/css; charset=utf-8', body: css });
    expect(await resolveAddress([loaded], '/lamp/warm.css', { live: false })).toBeUndefined();
  });

  it('that is not there is named with its line, and the talk is Paper', async () => {
    const { warnings, settings } = await readEssay(await writeEssay('./none.css'));
    expect(warnings).toMatchObject([{ line: 3, message: 'The theme ./none.css is not there.' }]);
    expect(settings.theme).toBe('paper');
  });

  it('is not taken from outside the essay’s folder, nor through a link', async () => {
    const file = await writeEssay('../warm.css', { 'warm.css': css });
    expect((await readEssay(file)).warnings).toMatchObject([
      { message: expect.stringContaining('outside') as string },
    ]);
    await symlink(join(folder, 'warm.css'), join(folder, 'talks', 'link.css'));
    const linked = await readEssay(await writeEssay('link.css'));
    expect(linked.warnings).toMatchObject([{ message: expect.stringContaining('outside') as string }]);
    expect(linked.style).toBeUndefined();
  });

  it('that keeps a browser looking around is not used, and named', async () => {
    const rules = (count: number) => '.reveal p:nth-child(2) ~ * { color: red }\n'.repeat(count);
    const file = await writeEssay('wide.css', { 'talks/wide.css': rules(100) });
    expect((await readEssay(file)).warnings).toEqual([]);
    await writeEssay('wide.css', { 'talks/wide.css': `/* ${'~'.repeat(80)} */\n`.repeat(20) });
    expect((await readEssay(file)).warnings).toEqual([]);
    await writeEssay('wide.css', {
      'talks/wide.css': `/* “p ~ b” selects what “p:has(+ b)” does. */\n`.repeat(600),
    });
    expect((await readEssay(file)).warnings).toEqual([]);
    for (const before of [
      'a { content: "/*" }',
      '/* " */',
      'a { background: url(data:/*) }',
      'a { content: "\f }',
    ]) {
      await writeEssay('wide.css', { 'talks/wide.css': `${before} ${rules(300)}` });
      expect((await readEssay(file)).style).toBeUndefined();
    }
    await writeEssay('wide.css', { 'talks/wide.css': rules(300) });
    const { style, warnings } = await readEssay(file);
    expect(style).toBeUndefined();
    expect(warnings).toMatchObject([{ message: expect.stringContaining('more than 500 times') as string }]);
  });

  it('that would ask for a file is not used, and named with its own line', async () => {
    const file = await writeEssay('far.css', { 'talks/far.css': '\n@import "https://example.org/a.css";' });
    const { style, warnings } = await readEssay(file);
    expect(style).toBeUndefined();
    expect(warnings).toMatchObject([{ file: join(folder, 'talks', 'far.css'), line: 2 }]);
  });
});
