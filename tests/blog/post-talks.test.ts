import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, IncomingMessage } from 'node:http';
import { Socket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseBlog } from '../../src/blog/blog.ts';
import { findPlaces } from '../../src/blog/find-places.ts';
import { findPosts } from '../../src/blog/find-posts.ts';
import { loadPostTalks } from '../../src/blog/load-post-talks.ts';
import { nameTalkPage, serveTalks } from '../../src/blog/serve-talks.ts';
import { writeTalks } from '../../src/blog/write-talks.ts';

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
  const { talks, faults } = await loadPostTalks(
    (await findPosts(blog(), 'without drafts')).talks,
    await findPlaces(blog()),
  );
  expect(faults).toEqual([]);
  const essay = talks[0]?.loaded.essay;
  expect([...(essay?.pictures.keys() ?? [])]).toEqual(['../../assets/lake.svg']);
  expect(essay?.warnings).toMatchObject([{ line: 9, message: expect.stringContaining('outside') as string }]);
});

it('finds pictures as the blog does: in what it serves as it is, and by the names that its code gives folders', async () => {
  const site = join(outer, 'site');
  const posts = join(site, 'src', 'content', 'blog');
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"></svg>';
  for (const each of [posts, join(site, 'public', 'img'), join(site, 'src', 'assets')])
    await mkdir(each, { recursive: true });
  await writeFile(join(site, 'public', 'img', 'pond.svg'), drawing);
  await writeFile(join(site, 'src', 'assets', 'lake.svg'), drawing);
  await symlink(join(outer, 'secret.svg'), join(site, 'public', 'link.svg'));
  await writeFile(
    join(site, 'tsconfig.json'),
    '{ // What the code calls its folders.\n  "extends": "astro/tsconfigs/strict",\n  "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./src/*"], "~/*": ["src/*"], "out/*": ["../*"], }, },\n}',
  );
  const named = ['/img/pond.svg', '/notes/img/pond.svg', '@/assets/lake.svg', '~/assets/lake.svg'];
  const refused = ['/link.svg', 'out/secret.svg', '/../../secret.svg', '@/../../secret.svg'];
  await writeFile(
    join(posts, 'lakes.md'),
    `---\ntalk: true\n---\n\n# Lakes\n\n${[...named, ...refused].map((each) => `![A lake](${each})\n\n`).join('')}`,
  );
  const own = chooseBlog({}, { root: pathToFileURL(join(site, '/')), base: '/notes' });
  const { talks } = await loadPostTalks(
    (await findPosts(own, 'without drafts')).talks,
    await findPlaces(own),
  );
  const essay = talks[0]?.loaded.essay;
  expect([...(essay?.pictures.keys() ?? [])]).toEqual(named);
  expect(essay?.warnings.map(({ message }) => /outside|is not there/.exec(message)?.[0])).toEqual(
    Array(4).fill('outside'),
  );
});

it('names a post that cannot be a talk, and writes the others where all posts become one', async () => {
  const own = join(outer, 'all');
  const posts = join(own, 'src', 'content', 'blog');
  await mkdir(posts, { recursive: true });
  await writeFile(join(posts, 'ponds.md'), '# Ponds\n\nA pond is small.\n');
  await writeFile(join(posts, 'stub.md'), '---\ntitle: To come\ntalk: true\n---\n');
  const write = async (which: 'all' | 'marked') => {
    const site = pathToFileURL(join(own, which, '/'));
    const warned: string[] = [];
    const options = { posts: which, pdf: false } as const;
    await writeTalks(chooseBlog(options, { root: pathToFileURL(join(own, '/')), base: '/' }), site, {
      info: () => undefined,
      warn: (line) => warned.push(line),
    });
    return warned;
  };
  expect(await write('all')).toEqual([expect.stringContaining('stub.md:4: There is no text')]);
  expect(existsSync(join(own, 'all', 'blog', 'ponds', 'talk', 'index.html'))).toBe(true);
  await expect(write('marked')).rejects.toThrow('There is no text');
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
  expect((await ask('/notes/blog/lakes/talk/index.html')).status).toBe(200);
  server.close();
});

it('shows the talk of a draft where the blog is written, and publishes none', async () => {
  const own = join(outer, 'drafts');
  const posts = join(own, 'src', 'content', 'blog');
  await mkdir(posts, { recursive: true });
  await writeFile(
    join(posts, 'soon.md'),
    '---\ntalk: true\ndraft: true\n---\n\n# Soon\n\nA pond is small.\n',
  );
  const made = chooseBlog({}, { root: pathToFileURL(join(own, '/')), base: '/' });
  const serve = serveTalks(made, () => undefined);
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect((await fetch(`http://127.0.0.1:${String(port)}/blog/soon/talk/`)).status).toBe(200);
  server.close();
  expect((await findPosts(made, 'without drafts')).talks).toEqual([]);
});

it('tells what is wrong with a post while it is written, once a change', async () => {
  const site = join(outer, 'written');
  const file = join(site, 'src', 'content', 'blog', 'ponds.md');
  await mkdir(join(file, '..'), { recursive: true });
  const write = (head: string) =>
    writeFile(file, `---\ntalk: true\n${head}---\n\n# Ponds\n\nA pond is small.\n`);
  const lines: string[] = [];
  const own = chooseBlog({}, { root: pathToFileURL(join(site, '/')), base: '/' });
  const serve = serveTalks(own, (line) => lines.push(line));
  const server = createServer((request, response) => void serve(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const told = async () => {
    lines.length = 0;
    for (const page of ['', 'presenter/', 'preview/'])
      await (await fetch(`http://127.0.0.1:${String(port)}/blog/ponds/talk/${page}`)).text();
    return lines.map((line) => /“\w+”|cannot be read/.exec(line)?.[0]);
  };
  await write('minutes: soon\nmode: purple\n');
  expect(await told()).toEqual(['“minutes”', '“mode”']);
  expect(await told()).toEqual([]);
  await write('mode: purple\n');
  expect(await told()).toEqual(['“mode”']);
  await write('');
  expect(await told()).toEqual([]);
  await write('mode: purple\n');
  expect(await told()).toEqual(['“mode”']);
  await write('mode: [\n');
  expect(await told()).toHaveLength(1);
  expect(await told()).toEqual([]);
  server.close();
});

it.each([
  ['/notes/blog/lakes/talk/', '/notes/blog/lakes/talk/index.html'],
  ['/blog/lakes/talk/presenter/?pace=2', '/blog/lakes/talk/presenter/index.html?pace=2'],
  ['/blog/lakes/talk', '/blog/lakes/talk'],
  ['/blog/talks/', '/blog/talks/'],
  ['/blog/lakes/talk/media/lake.svg', '/blog/lakes/talk/media/lake.svg'],
])('asks for the page %s by the name of its file where no address may end with a slash', (url, named) => {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  nameTalkPage(request);
  expect(request.url).toBe(named);
});
