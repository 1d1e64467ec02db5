/** That nothing needs the network: in a namespace of Linux that has none but its own loopback, all of it works. */
import { expect, test } from '@playwright/test';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fixture } from './present.ts';

/** Runs the words behind it where only the loopback address is there. */
const alone = ['-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const mayPart = spawnSync('unshare', [...alone, 'true']).status === 0;

test('an essay is built, printed and presented without a network', async () => {
  test.skip(!mayPart, 'This machine lets nobody run a program without a network (unshare -rn).');
  const folder = await mkdtemp(join(tmpdir(), 'lectern-alone-'));
  const program = fileURLToPath(new URL('live-alone.ts', import.meta.url));
  const words = [...alone, process.execPath, program, fixture('lighthouse.md'), folder];
  await promisify(execFile)('unshare', words);
  expect(await readFile(join(folder, 'site/lighthouse/index.html'), 'utf8')).toContain('data-slide-id');
  expect((await readFile(join(folder, 'talk.pdf'))).length).toBeGreaterThan(10_000);
  await rm(folder, { recursive: true });
});
