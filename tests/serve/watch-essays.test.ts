import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { listBeside } from '../../src/read/list-beside.ts';
import { readEssay } from '../../src/read/read-essay.ts';
import { watchEssays } from '../../src/serve/watch-essays.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'));
  return () => rm(folder, { recursive: true });
});

/** Resolves with the name of the essay that is said to have changed. */
function nextChange(files: string[], beside: Record<string, string[]> = {}): Promise<string> {
  return new Promise((resolve) => {
    const { stop } = watchEssays(files, resolve, (file) => beside[file] ?? []);
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

it('a saved style sheet is a change of the essay that takes it, and of no other', async () => {
  await mkdir(join(folder, 'themes'));
  const talk = join(folder, 'talk.md');
  const other = join(folder, 'other.md');
  const style = join(folder, 'themes', 'warm.css');
  const change = nextChange([other, talk], { [talk]: [style] });
  await writeFile(join(folder, 'else.css'), ':root {}');
  await writeFile(style, ':root {}');
  expect(await change).toBe(talk);
});

it('an essay that takes another style sheet is followed by that one', async () => {
  await mkdir(join(folder, 'themes'));
  const talk = join(folder, 'talk.md');
  const beside: string[] = [];
  const style = join(folder, 'themes', 'warm.css');
  const change = new Promise((resolve) => {
    const { renew, stop } = watchEssays([talk], resolve, () => beside);
    onTestFinished(stop);
    beside.push(style);
    renew();
  });
  await writeFile(style, ':root {}');
  expect(await change).toBe(talk);
});

it('a rehearsal that was taken away from beside its essay is a change, too', async () => {
  const talk = join(folder, 'talk.md');
  const rehearsal = join(folder, 'talk.rehearsal.json');
  await writeFile(talk, 'one');
  await writeFile(rehearsal, '{}');
  const change = nextChange([talk], { [talk]: [rehearsal] });
  await rm(rehearsal);
  expect(await change).toBe(talk);
});

it('a picture that was missing is noticed when it comes', async () => {
  const talk = join(folder, 'talk.md');
  await writeFile(talk, '![Later](later.svg)');
  const beside = listBeside(await readEssay(talk));
  expect(beside).toEqual([join(folder, 'later.svg')]);
  const change = nextChange([talk], { [talk]: beside });
  await writeFile(join(folder, 'later.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await change).toBe(talk);
});

it('pictures that a site serves to its posts are followed where they may lie, and nothing else of the site', async () => {
  await mkdir(join(folder, 'content'));
  await mkdir(join(folder, 'static'));
  await writeFile(join(folder, 'hugo.toml'), '');
  const post = join(folder, 'content', 'post.md');
  await writeFile(post, '![Map](/images/map.svg)\n\n![Key](../key.svg)\n');
  const site = await realpath(folder);
  const beside = listBeside(await readEssay(post));
  expect(beside).toContain(join(site, 'static', 'images', 'map.svg'));
  expect(beside).toContain(join(folder, 'content', 'images', 'map.svg'));
  expect(beside.filter((path) => path.endsWith('key.svg'))).toEqual([]);
});
