/** What the pages of a blog's talks name is there: in its build and in development, below any base. */
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../src/browser/find-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { chooseBlog } from '../../src/blog/blog.ts';
import { serveTalks } from '../../src/blog/serve-talks.ts';
import { writeTalks } from '../../src/blog/write-talks.ts';
import { listPages } from '../../src/site/resolve-address.ts';
import { findDeadReferences } from '../find-dead-references.ts';
import { serveFolder } from '../serve-folder.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const ids = ['harbour', 'years/2026/harbour'];
const ends: (() => void)[] = [];
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-blog-'));
  const text = await readFile(fixture('every-layout.md'), 'utf8');
  for (const id of ids) {
    const file = join(root, 'src', 'content', 'blog', `${id}.md`);
    await mkdir(join(file, '..'), { recursive: true });
    await cp(fixture('pictures'), join(file, '..', 'pictures'), { recursive: true });
    await writeFile(join(file, '..', 'own.css'), '.slide { --accent: teal; }\n');
    const own = id === 'harbour' ? text : text.replace(/^link: .*\n/m, '');
    await writeFile(file, own.replace('---\n', '---\ntalk: true\nstyle: own.css\n'));
  }
});

afterAll(async () => {
  for (const end of ends) end();
  await rm(root, { recursive: true });
});

type Blog = Parameters<typeof chooseBlog>[1] & object;
const blogOf = (config: Partial<Blog>) =>
  chooseBlog({ pdf: false }, { root: pathToFileURL(join(root, '/')), base: '/', ...config });

/** Builds the talks into a site of nothing else; gives the address of its base. */
async function host(config: Partial<Blog>): Promise<string> {
  const folder = await mkdtemp(join(root, 'site-'));
  const blog = blogOf(config);
  const site = pathToFileURL(join(folder, blog.base, '/'));
  const say = { info: () => undefined, warn: (line: string) => expect.unreachable(line) };
  await writeTalks(blog, site, say);
  const { home, close } = await serveFolder(folder);
  ends.push(close);
  return home + blog.base;
}

/** Answers as Astro's development server does; gives the address of the blog's base. */
async function develop(config: Partial<Blog>): Promise<string> {
  const blog = blogOf(config);
  const serve = serveTalks(blog, (line) => expect.unreachable(line));
  const server = createServer((request, response) => {
    void serve(request, response).then((isDone) => isDone || response.writeHead(404).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${blog.base}`;
}

it.each([
  [{ trailingSlash: 'ignore' }, '/'],
  [{ trailingSlash: 'never' }, ''],
] as const)(
  'searchers of a blog find the deck, and the post instead of its copy, with %o',
  async (config, end) => {
    const home = await host({ base: '/b', site: 'https://example.org', ...config });
    const canonical = async (page: string) => {
      const html = await (await fetch(`${home}blog/${page}`)).text();
      const found = /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1];
      expect(/<meta property="og:url" content="([^"]*)">/.exec(html)?.[1]).toBe(found);
      return found;
    };
    const post = 'https://example.org/b/blog/years/2026/harbour';
    expect(await canonical('years/2026/harbour/talk/')).toBe(`${post}/talk${end}`);
    expect(await canonical('years/2026/harbour/talk/essay/')).toBe(`${post}${end}`);
    expect(await canonical('years/2026/harbour/talk/presenter/')).toBeUndefined();
    // This one says itself where it is published.
    expect(await canonical('harbour/talk/essay/')).toBe('https://example.org/harbour');
  },
);

describe.each([
  ['build', host],
  ['development server', develop],
])('the talks in the %s of a blog', (_, open) => {
  const opened = new Map<string, Promise<string>>();
  /** What was opened before is not opened again. */
  const openOnce = (config: Partial<Blog>): Promise<string> => {
    const key = JSON.stringify(config);
    const home = opened.get(key) ?? open(config);
    opened.set(key, home);
    return home;
  };

  it.each<Partial<Blog>>([{ base: '/' }, { base: '/b' }, { base: '/b', trailingSlash: 'never' }])(
    'name nothing that is not there, with %o',
    async (config) => {
      const home = await openOnce(config);
      const pages = ids.flatMap((id) => listPages('script').map((page) => `${home}blog/${id}/talk/${page}`));
      const owns = (path: string) => /\/talk\/|\/_lectern\//.test(path);
      expect(await findDeadReferences(pages, owns)).toEqual([]);
    },
  );

  it.each(['/', '/b'])('show their slides in the presenter view, below %s', async (base) => {
    const home = await openOnce({ base });
    const chromium = await findChromium();
    if (chromium === undefined) return expect.unreachable('there is no browser');
    const browser = await launchChromium(chromium);
    try {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('response', (response) => response.ok() || refused.push(response.url()));
      await page.goto(`${home}blog/harbour/talk/presenter/`);
      for (const which of ['now', 'next']) {
        const preview = page.frameLocator(`iframe[data-preview="${which}"]`);
        await preview.locator('html[data-ready]').waitFor({ state: 'attached' });
        const slide = preview.locator('.slide.present');
        expect(await slide.count()).toBe(1);
        // Without its style sheets it would be a page of text in all its length.
        expect(await slide.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
      }
      expect(refused).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
