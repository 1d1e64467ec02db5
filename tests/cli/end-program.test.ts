import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const endProgram = new URL('../../src/cli/end-program.ts', import.meta.url).href;
const essay = fileURLToPath(new URL('../fixtures/lighthouse.md', import.meta.url));

it.skipIf(process.platform === 'win32')(
  'a PDF is there without waiting for the browser’s end, which leaves nothing all the same',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-end-'));
    const temporary = mkdtempSync(join(tmpdir(), 'lectern-end-'));
    const output = join(folder, 'talk.pdf');
    const { status, stdout } = spawnSync(process.execPath, [main, 'pdf', essay, '-o', output], {
      env: { ...process.env, TMPDIR: temporary },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, `${output}\n`]);
    expect(existsSync(output)).toBe(true);
    expect(readdirSync(temporary)).toEqual([]);
    // What was killed is there for a moment still.
    await vi.waitFor(() => expect(execFileSync('ps', ['-A', '-o', 'args']).includes(temporary)).toBe(false));
    for (const place of [folder, temporary]) rmSync(place, { recursive: true });
  },
);

it('takes what is put among temporary files while the program ends', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'lectern-end-'));
  const program = `
    import { mkdirSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { endProgram, ownTemporary } from '${endProgram}';
    ownTemporary();
    process.on('exit', () => mkdirSync(tmpdir() + '/profile', { recursive: true }));
    endProgram(3);`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  expect(status).toBe(3);
  expect(readdirSync(temporary)).toEqual([]);
  rmSync(temporary, { recursive: true });
});
