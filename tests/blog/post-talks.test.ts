import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseBlog } from '../../src/blog/blog.ts';
import { findPosts } from '../../src/blog/find-posts.ts';
import { loadPostTalks } from '../../src/blog/load-post-talks.ts';
import { serveTalks } from '../../src/blog/serve-talks.ts';

let outer: string;
let root: string;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'lectern-blog-'));
  root = join(outer, 'notes');
  const posts = join(root, 'src', 'content', 'blog');
  await mkdir(posts, { recursive: true });
  await mkdir(join(root, 'src', 'assets'));
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"></svg>';
  await writeFile(join(root, 'src', 'assets', 'lake.svg'), drawing);
  await writeFile(join(outer, 'secret.svg'), drawing);
  await writeFile(
    join(posts, 'lakes.md'),
    '---\ntalk: true\n---\n\n# Lakes\n\n![A lake](../../assets/lake.svg)\n\n![None](../../../../secret.svg)\n',
  );
});

afterAll(() => rm(outer, { recursive: true }));

function blog() {
  return chooseBlog({}, { root: pathToFileURL(join(root, '/')), base: '/notes' });
}

it('shows in the talk of a post the pictures of the blog, and none from outside of it', async () => {
  const { talks, faults } = await loadPostTalks(await findPosts(blog()), root);
  expect(faults).toEqual([]);
  const essay = talks[0]?.loaded.essay;
  expect([...(essay?.pictures.keys() ?? [])]).toEqual(['../../assets/lake.svg']);
  expect(essay?.warnings).toMatchObject([{ line: 9, message: expect.stringContaining('outside') as string }]);
});

it('leads from the address of a talk without its final slash to the talk', async () => {
  const serve = serveTalks(blog(), () => undefined);
  const server = createServer((request, response) => {
    void serve(request, response).then((isDone) => isDone || response.writeHead(404).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: 'manual' });
  const answer = await ask('/notes/blog/lakes/talk');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, 'talk/']);
  expect((await ask('/notes/blog/lakes/talks')).status).toBe(404);
  server.close();
});
