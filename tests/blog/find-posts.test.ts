import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LecternOptions } from '../../src/blog/astro.ts';
import { chooseBlog } from '../../src/blog/blog.ts';
import { findPosts } from '../../src/blog/find-posts.ts';
import { movePage } from '../../src/blog/move-page.ts';
import { securePage } from '../../src/render/secure-page.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-posts-'));
  for (const [name, head] of [
    ['Two Lights.md', 'talk: true'],
    ['2026/Fog & Rain/index.mdx', 'talk: true'],
    ['own.md', 'talk: true\nslug: a/b'],
    ['plain.md', 'title: Plain'],
    ['soon.md', 'talk: true\ndraft: true'],
    ['_part.md', 'talk: true'],
    ['notes.txt', 'talk: true'],
  ] as const) {
    const file = join(root, 'src', 'content', 'blog', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\n${head}\n---\n\nText.\n`);
  }
});

afterAll(() => rm(root, { recursive: true }));

async function listDecks(options: LecternOptions, base = '/'): Promise<string[]> {
  const site = 'https://example.org';
  const config = { root: pathToFileURL(join(root, '/')), base, site };
  return (await findPosts(chooseBlog(options, config), 'without drafts')).talks.map(({ deck }) => deck);
}

it('finds the posts that are marked, at the addresses that Astro gives them', async () => {
  expect(await listDecks({})).toEqual([
    '/blog/2026/fog--rain/talk/',
    '/blog/two-lights/talk/',
    '/blog/a/b/talk/',
  ]);
});

it('finds all posts, and puts them where the blog has them', async () => {
  expect(await listDecks({ posts: 'all', address: 'posts/[id]' })).toContain('/posts/plain/talk/');
  expect(await listDecks({ collection: 'notes', folder: 'src/content/blog/2026' })).toEqual([
    '/notes/fog--rain/talk/',
  ]);
});

it('knows where a post is published, below the base', async () => {
  const config = { root: pathToFileURL(join(root, '/')), base: '/b', site: 'https://example.org' };
  const { talks: posts } = await findPosts(chooseBlog({}, config), 'without drafts');
  expect(posts.map(({ link }) => link)).toContain('https://example.org/b/blog/two-lights/');
});

it('asks the blog where a post is that its id does not tell', async () => {
  const places = { 'two-lights': '/', 'a/b': '/de/ab/' } as Record<string, string>;
  expect(await listDecks({ address: (id) => places[id] ?? `2026/03/${id.split('/').at(-1) ?? ''}` })).toEqual(
    ['/2026/03/fog--rain/talk/', '/talk/', '/de/ab/talk/'],
  );
});

it.each([
  [{ trailingSlash: 'ignore', build: { format: 'directory' } }, 'two-lights/'],
  [{ trailingSlash: 'ignore', build: { format: 'file' } }, 'two-lights.html'],
  [{ trailingSlash: 'always', build: { format: 'file' } }, 'two-lights/'],
  [{ trailingSlash: 'never', build: { format: 'directory' } }, 'two-lights'],
  [{ trailingSlash: 'never', build: { format: 'file' } }, 'two-lights'],
] as const)('sends readers to the post as the blog with %j does', async (config, end) => {
  const own = { root: pathToFileURL(join(root, '/')), base: '/b', site: 'https://example.org', ...config };
  const { talks: posts } = await findPosts(chooseBlog({}, own), 'without drafts');
  expect(posts.map(({ link }) => link)).toContain(`https://example.org/b/blog/${end}`);
});

it('says what to do where there is no such folder', async () => {
  await expect(listDecks({ folder: 'nowhere' })).rejects.toMatchObject({
    message: expect.stringContaining('There is no folder') as string,
    hint: expect.stringContaining('lectern({ folder:') as string,
  });
});

it('lets the browser take the styles of a page that was moved', () => {
  const style = '<style>@font-face{src:url(../_fonts/a.woff2)}</style>';
  const page = `<html><head><meta charset="utf-8">${style}</head><body></body></html>`;
  const moved = movePage(securePage(page, []), '', '/blog/two-lights/talk/');
  expect(moved).toBe(securePage(page.replace('../_fonts', '../../../_lectern/_fonts'), []));
});

it.each([
  ['', '../', '../../../_lectern/'],
  ['presenter/', '../../', '../../../../_lectern/'],
])('leads the page “%s” to what all talks share', (page, from, to) => {
  const own = (way: string) => `<link rel="stylesheet" href="${way}_astro/a.css"><a href="../_astro/">No</a>`;
  expect(movePage(own(from), page, '/blog/two-lights/talk/')).toBe(own(to));
});

it.each([
  ['', '', '/notes/blog/two-lights/talk/'],
  ['presenter/', '', '/notes/blog/two-lights/talk/presenter/'],
  ['print/', '<base href="../">', '/notes/blog/two-lights/talk/'],
])('lets the page “%s” find all that it names where hosts take its final slash away', (page, own, base) => {
  const html = (element: string) => `<html><head><meta charset="utf-8">${element}</head><body></body></html>`;
  const moved = movePage(securePage(html(own), []), page, '/blog/two-lights/talk/', '/notes/');
  expect(moved).toContain(`<base href="${base}">`);
  expect(moved.match(/<base /g)).toHaveLength(1);
  expect(moved).toContain("base-uri 'self'");
});
