import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { watchEssays } from '../../src/serve/watch-essays.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'));
  return () => rm(folder, { recursive: true });
});

/** Resolves with the name of the essay that is said to have changed. */
function nextChange(files: string[]): Promise<string> {
  return new Promise((resolve) => {
    const stop = watchEssays(files, (file) => {
      resolve(file);
    });
    onTestFinished(stop);
  });
}

it('a saved essay is noticed, under the name that it was given by', async () => {
  const essay = join(folder, 'talk.md');
  await writeFile(essay, 'one');
  const change = nextChange([join(folder, 'other.md'), essay]);
  await writeFile(essay, 'two');
  expect(await change).toBe(essay);
});

it('an editor that saves by renaming is noticed as well', async () => {
  const essay = join(folder, 'talk.md');
  await writeFile(essay, 'one');
  const change = nextChange([essay]);
  await writeFile(join(folder, 'talk.md~'), 'two');
  await rename(join(folder, 'talk.md~'), essay);
  expect(await change).toBe(essay);
});

it('an essay that is a symbolic link is noticed where it lies', async () => {
  await mkdir(join(folder, 'elsewhere'));
  const real = join(folder, 'elsewhere', 'essay.md');
  const link = join(folder, 'talk.md');
  await writeFile(real, 'one');
  await symlink(real, link);
  const change = nextChange([link]);
  await writeFile(real, 'two');
  expect(await change).toBe(link);
});
