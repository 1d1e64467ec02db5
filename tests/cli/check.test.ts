import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

let folder: string;
let out = '';
let err = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-check-'));
  out = '';
  err = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => (out += `${line}\n`));
  vi.spyOn(console, 'error').mockImplementation((line: string) => (err += `${line}\n`));
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

// Each run starts a browser.
describe('lectern check', () => {
  it('says in one line that nothing was found, with slides and minutes', async () => {
    const file = await write('well.md', '# T\n\nThe lamp burns.\n');
    expect(await run(['check', file])).toBe(0);
    expect(out).toBe(`${file}: nothing was found that would spoil it, 3 slides, 0:01 min.\n`);
    // It may take its time, and says so.
    expect(err).toMatch(/^(?:Measuring 3 slides of .*\n)?$/);
  });

  it('ends with 1 and names place and remedy of each fault, in the order of lines', async () => {
    const file = await write('ill.md', '# T\n\n![](x.png)\n\n[x](#no)\n');
    expect(await run(['check', file])).toBe(1);
    expect(out).toMatch(/^(?:.*ill\.md:\d+: .+\n {2}.+\n){3}$/);
    const places = Array.from(out.matchAll(/ill\.md:(\d+)/g), ([, line]) => Number(line));
    expect(places).toEqual([3, 3, 5]);
  });

  it('sees what a style sheet of the author’s own does to paper', async () => {
    await write('own.css', '[data-print] .area { translate: 1700px }\n');
    const file = await write('own.md', '---\ntheme: own.css\n---\n\n# T\n\nThe lamp burns.\n');
    expect(await run(['check', file])).toBe(1);
    expect(out).toContain('on paper');
  });

  it('takes several essays, and a broken one stops no other', async () => {
    const broken = await write('broken.md', '---\ntitle: "x\n---\n\nText.\n');
    const well = await write('well.md', '# T\n\nThe lamp burns.\n');
    expect(await run(['check', broken, join(folder, 'none.md'), well])).toBe(1);
    expect(out).toMatch(
      /broken\.md:2: .+\n {2}.+\n.*none\.md: There is no such file\.\n {2}.+\n.*well\.md: nothing was found/,
    );
  });

  it('heeds --minutes', async () => {
    const file = await write('short.md', '# T\n\nThe lamp burns.\n');
    expect(await run(['check', file, '--minutes', '30'])).toBe(1);
    expect(out).toContain('30 minutes');
  });

  it.each([
    ['without a browser', {}],
    ['with a browser that does not start', { LECTERN_CHROMIUM: '/bin/false' }],
  ])('checks what it can %s, and says what was not done', async (_, browsers) => {
    const file = await write('ill.md', '# T\n\n![](x.png)\n');
    const well = await write('well.md', '# T\n\nThe lamp burns.\n');
    const main = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));
    const env = {
      ...process.env,
      PATH: folder,
      HOME: folder,
      PLAYWRIGHT_BROWSERS_PATH: folder,
      ...browsers,
    };
    const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'check', file, well], {
      encoding: 'utf8',
      env,
    });
    expect(stdout).toContain('ill.md:3: ');
    expect(stdout).toContain('well.md: nothing was found that would spoil it, as far as it was looked at, ');
    expect(stderr).toMatch(/^The slides were not measured, .+\n$/);
    expect(status).toBe(1);
  });

  it.each([[['check']], [['check', 'a.md', '--minutes', 'soon']]])('%j makes no sense', async (words) => {
    expect(await run(words)).toBe(2);
    expect(err).toMatch(/^[^\n]+\n {2}[^\n]+\n$/);
  });
});
