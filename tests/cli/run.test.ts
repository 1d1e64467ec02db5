import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { run } from '../../src/cli/run.ts';
import { readEssay } from '../../src/read/read-essay.ts';
import { Talk } from '../../src/talk/talk.ts';

let folder: string;
let out = '';
let err = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-cli-'));
  out = '';
  err = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => (out += `${line}\n`));
  vi.spyOn(console, 'error').mockImplementation((line: string) => (err += `${line}\n`));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists all commands', async (word) => {
    expect(await run([word])).toBe(0);
    for (const name of Object.keys(commands)) expect(out).toContain(name);
    expect(err).toBe('');
  });

  it.each(Object.keys(commands))('%s --help shows how it is called, with an example', async (name) => {
    expect(await run([name, '--help'])).toBe(0);
    expect(out).toMatch(/^Usage: lectern /);
    expect(out).toMatch(/Examples?:\s+lectern /);
  });

  it.each(['--help', ...Object.keys(commands)])('help %s fits into 80 columns', async (name) => {
    expect(await run(['help', name])).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('help NAME is the help of that command', async () => {
    expect(await run(['help', 'pdf'])).toBe(0);
    expect(out).toMatch(/^Usage: lectern pdf /);
  });

  it.each([
    ['help', 'pfd'],
    ['pfd', '--help'],
  ])('%s %s asks whether another command is meant', async (...words) => {
    expect(await run(words)).toBe(2);
    expect(err).toContain('Did you mean “pdf”?');
  });

  it.each(Object.entries(commands))('the examples of %s are what it takes', async (_name, load) => {
    const { options, examples } = await load();
    for (const [line] of examples) {
      for (const [, name = ''] of line.matchAll(/ --([\w-]+)/g)) expect(Object.keys(options)).toContain(name);
    }
  });

  it('--version prints the version alone', async () => {
    expect(await run(['--version'])).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a misspelt word is answered with what may have been meant', () => {
  it.each([
    [['chek', 'talk.md'], 'Did you mean “check”?'],
    [['plan', 'talk.md', '--minuts', '3'], 'Did you mean --minutes?'],
    [['export', 'talk.md', '--to', 'PDF'], 'lectern pdf talk.md'],
    [['pdf', 'talk.md', '-o', 'talk.pdf', '--theme', 'stge'], 'stage'],
  ])('%j', async (words, hint) => {
    expect(await run(words)).toBe(2);
    expect(err).toContain(hint);
  });
});

describe('a command line that makes no sense ends with 2, one line of what and one of what to do', () => {
  it.each([
    [['--nonsense']],
    [['pdf']],
    [['pdf', 'a.md', 'b.md', '-o', 'x.pdf']],
    [['chek']],
    [['chek', 'talk.md']],
    [['pdf', 'talk.md', '-o', 'talk.md']],
    [['pdf', 'talk.md', '-o', 'talk.pdf', '--theme', 'neon']],
    [['export', 'talk.md', '-o', 'slides']],
    [['export', 'talk.md', '--to', 'keynote', '-o', 'slides']],
    [['export', 'talk.md', '--to', 'png']],
    [['plan']],
    [['plan', 'talk.md', '--nonsense']],
    [['plan', '-talk.md']],
    [['plan', 'talk.md', '--choices', '--json']],
    [['build', 'talk.md', '--theme', 'neon']],
    [['talk.md', '--mode', 'night']],
    [['new']],
    [['new', 'talk.docx']],
    [['present', '--port', 'soon']],
    [['present', '--port', '70000']],
    [['build', '--out', '']],
    [['build', '--site', 'example.org']],
    [['build', '--no-notes', '--asides']],
    [['build', 'talk.md', '-o', 'talk.html']],
    [['build', '--single', '-o', 'talk.html']],
    [['build', 'talk.md', '--single', '-o', 'talk.pdf']],
    [['build', 'talk.md', '--single', '-o', 'talk.html', '--pdf']],
    [['plan', 'talk.md', '--minutes', '0']],
    [['plan', 'talk.md', '--minutes', 'soon']],
    [['plan', 'talk.md', '--minutes', '-3']],
    [['plan', 'talk.md', '--minutes']],
    [['build', 'talk.md', '--minutes', '1e9']],
    [['pdf', 'talk.md', '-o', 'talk.pdf', '--minutes', '20 min']],
    [['present', 'talk.md', '--minutes', '']],
  ])('%j', async (words) => {
    expect(await run(words)).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^[^\n]+\n {2}[^\n]+\n$/);
  });
});

describe('a length that is none', () => {
  it.each([
    ['soon', ['plan', 'talk.md', '--minutes', 'soon']],
    ['-3', ['plan', 'talk.md', '--minutes', '-3']],
    ['-3', ['talk.md', '--minutes=-3']],
    ['essay.txt', ['plan', '--minutes', 'essay.txt']],
    ['essay.txt', ['check', '--minutes', 'essay.txt']],
    ['essay.txt', ['pdf', '--minutes', 'essay.txt', '-o', 'x.pdf']],
  ])('is named: %s in %j', async (length, words) => {
    expect(await run(words)).toBe(2);
    expect(err.split('\n')[0]).toBe(`--minutes ${length} is not a number above 0, up to 1440.`);
  });

  it('is missed where another option follows', async () => {
    expect(await run(['plan', 'talk.md', '--minutes', '--json'])).toBe(2);
    expect(err).toMatch(/^--minutes has no value\./);
  });
});

describe('a talk that cannot be made ends with 1 and names the file', () => {
  it.each([
    [['plan', 'nowhere.md']],
    [['pdf', 'nowhere.md', '-o', 'x.pdf']],
    [['build', 'nowhere.md']],
    [['nowhere.md']],
  ])('%j', async (words) => {
    expect(await run(words)).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^nowhere\.md: [^\n]+\n {2}[^\n]+\n$/);
  });
});

describe('new', () => {
  it('writes an essay that can be read, and never over another', async () => {
    const file = join(folder, 'talk.md');
    expect(await run(['new', file])).toBe(0);
    const text = await readFile(file, 'utf8');
    expect((await readEssay(file)).warnings).toEqual([]);
    expect(await run(['new', file])).toBe(1);
    expect(err).toContain('This file exists.');
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('says how it is presented, so that it can be pasted', async () => {
    const file = join(folder, 'Über mich.md');
    expect(await run(['new', file])).toBe(0);
    expect(err).toContain(`npx lectern "${file}"\n`);
  });

  it('makes the folder that a file is named in', async () => {
    const file = join(folder, 'slides', 'talk.md');
    expect(await run(['new', file])).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('title:');
  });
});

describe('an essay without its ending', () => {
  it('is found', async () => {
    await run(['new', join(folder, 'talk.md')]);
    err = '';
    expect(await run([join(folder, 'talk')])).toBe(2);
    expect(err).toContain(`Did you mean “${join(folder, 'talk.md')}”?`);
  });
});

describe('--minutes', () => {
  it('makes the talk as long, whatever the essay says', async () => {
    const file = join(folder, 'talk.md');
    await writeFile(
      file,
      '---\nminutes: 5\n---\n\n# Lamp\n\nThe lamp turns all night.\n\nIts oil comes by ship.\n',
    );
    expect(await run(['plan', file, '--json', '--minutes', '0.05'])).toBe(0);
    expect(Talk.parse(JSON.parse(out))).toMatchObject({ minutes: 0.05, backup: [{}], cut: [{}] });
  });

  it('says in a line on stderr what is impossible', async () => {
    const file = join(folder, 'talk.md');
    await writeFile(file, '# Lamp\n\nThe lamp turns all night.\n');
    expect(await run(['plan', file, '--minutes', '20'])).toBe(0);
    expect(err).toMatch(
      /talk\.md: The whole essay takes 0:02 min, and the talk should take 20 minutes\.\n {2}[^\n]+\n$/,
    );
  });
});

describe('plan', () => {
  it('prints what each slide shows and how long it takes', async () => {
    const file = join(folder, 'talk.md');
    await run(['new', file]);
    out = '';
    expect(await run(['plan', file])).toBe(0);
    expect(out).toMatch(/^A talk of your own · \d+ slides · 0:\d\d min\n/);
    expect(out).toMatch(/ 1 +0:00 +title +A talk of your own\n/);
    expect(out).toMatch(/question +What did you want to ask the audience\? +\d+ +\d+ +0:\d\d\n/);
  });

  it('--json prints a talk exactly as the schema says', async () => {
    const file = join(folder, 'talk.md');
    await run(['new', file]);
    out = '';
    expect(await run(['plan', file, '--json'])).toBe(0);
    expect(Talk.parse(JSON.parse(out)).title).toBe('A talk of your own');
  });
});
