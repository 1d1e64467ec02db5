import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const essay = fileURLToPath(new URL('../fixtures/lighthouse.md', import.meta.url));

it.skipIf(process.platform === 'win32')('Ctrl+C ends an export with a line, and leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-stop-'));
  const child = spawn(process.execPath, [main, 'pdf', essay, '-o', join(folder, 'talk.pdf')]);
  const ended = once(child, 'close');
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
    if (part.includes('Printing')) child.kill('SIGINT');
  });
  expect(await ended).toEqual([130, null]);
  expect(said.trim().split('\n').at(-1)).toBe('Stopped; nothing was written.');
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
