import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'turn-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const module = new URL('../../src/setup/take-turn.mjs', import.meta.url).href;

/**
 * A process that takes its turn and says what it does.
 * @param behind what it does then
 */
function start(file: string, behind = '') {
  const code = `import(${JSON.stringify(module)}).then(({ takeTurn }) => {
    const end = takeTurn(new URL(${JSON.stringify(pathToFileURL(file).href)}), () => process.stderr.write('waits'));
    process.stdout.write('has it');
    ${behind}
  });`;
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
}

it('waits for the process whose turn it is', async () => {
  const file = join(folder, 'installing');
  writeFileSync(file, String(process.pid));
  const other = start(file);
  const [told] = (await once(other.stderr, 'data')) as [Buffer];
  expect(told.toString()).toBe('waits');
  rmSync(file);
  const [said] = (await once(other.stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('has it');
  await once(other, 'exit');
  expect(existsSync(file)).toBe(false);
});

it('waits for no process that has died', async () => {
  const file = join(folder, 'installing');
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  writeFileSync(file, String(dead.pid));
  const [said] = (await once(start(file).stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('has it');
});

it('lets others have theirs while it goes on with something else', async () => {
  const file = join(folder, 'installing');
  const first = start(file, 'end(); setInterval(() => {}, 1000);');
  await once(first.stdout, 'data');
  const [said] = (await once(start(file).stdout, 'data')) as [Buffer];
  expect(said.toString()).toBe('has it');
  expect(first.exitCode).toBeNull();
  first.kill();
});
