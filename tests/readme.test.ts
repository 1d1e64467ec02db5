/** Every command of the README is run as it stands there, in a copy of this repository. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasPackages } from '../src/setup/install.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(repository, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
  block.split('\n').filter((line) => line.trim() !== ''),
);
/** It is what runs this test. */
const testCommand = 'npm test';

let copy: string;

beforeAll(async () => {
  // The copy shares our packages, and would install them anew while the tests run on them.
  expect(hasPackages(), 'the packages are those of package-lock.json; “npm start” installs them').toBe(true);
  copy = await mkdtemp(join(tmpdir(), 'lectern-readme-'));
  for (const name of await readdir(repository)) {
    if (name === 'node_modules') await symlink(join(repository, name), join(copy, name));
    else if (!['.git', 'dist', 'test-results'].includes(name)) {
      await cp(join(repository, name), join(copy, name), { recursive: true, preserveTimestamps: true });
    }
  }
});

afterAll(() => rm(copy, { recursive: true }));

/** Runs a command line until it ends, or until it prints an address: then it presents, and is stopped. */
function runCommand(command: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('sh', ['-c', `exec ${command}`], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    if (/http:\/\/\S+\/\S+\//.test(output) && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

it('names the test command', () => {
  expect(commands).toContain(testCommand);
});

it.each(commands.filter((command) => command !== testCommand))(
  '%s',
  async (command) => {
    const { code, output } = await runCommand(command);
    if (output.includes('http://')) expect(output).toMatch(/http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//);
    else expect({ code, output }).toMatchObject({ code: 0 });
  },
  120_000,
);
