import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tellStop = new URL('../../src/cli/tell-stop.ts', import.meta.url).href;
const essay = fileURLToPath(new URL('../fixtures/lighthouse.md', import.meta.url));

it.skipIf(process.platform === 'win32')('Ctrl+C ends an export with a line, and leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-stop-'));
  const temporary = mkdtempSync(join(tmpdir(), 'lectern-stop-'));
  const child = spawn(process.execPath, [main, 'pdf', essay, '-o', join(folder, 'talk.pdf')], {
    env: { ...process.env, TMPDIR: temporary },
  });
  const ended = once(child, 'close');
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
    if (part.includes('Printing')) child.kill('SIGINT');
  });
  expect(await ended).toEqual([130, null]);
  expect(said.trim().split('\n').at(-1)).toBe('Stopped; nothing was written.');
  for (const place of [folder, temporary]) {
    expect(readdirSync(place)).toEqual([]);
    rmSync(place, { recursive: true });
  }
});

it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s takes what a browser was about to put among temporary files',
  (signal) => {
    const temporary = mkdtempSync(join(tmpdir(), 'lectern-stop-'));
    const program = `
      import { mkdtempSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      import { tellStop } from '${tellStop}';
      tellStop();
      mkdtempSync(tmpdir() + '/profile-');
      process.kill(process.pid, '${signal}');
      setTimeout(() => undefined, 10_000);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TMPDIR: temporary },
      encoding: 'utf8',
    });
    expect([status, stderr.trim()]).toEqual([128 + constants.signals[signal], 'Stopped.']);
    expect(readdirSync(temporary)).toEqual([]);
    rmSync(temporary, { recursive: true });
  },
);
