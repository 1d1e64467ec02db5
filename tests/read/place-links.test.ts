import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { readEssay } from '../../src/read/read-essay.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-links-'));
  await writeFile(join(folder, 'next.md'), '# Next');
});

afterAll(() => rm(folder, { recursive: true }));

/** Where the links lead that the talk of an essay with these links shows, and its warnings. */
async function follow(urls: readonly string[], head = '', pages?: ReadonlyMap<string, string>) {
  const file = join(folder, 'essay.md');
  const links = urls.map((url) => `- It says more in [what we wrote](<${url}>)\n`).join('');
  await writeFile(file, `---\n${head}\n---\n\n# Lamps\n\nThe lamps are described:\n\n${links}`);
  const around = pages && { roots: [folder], places: [], pages };
  const essay = await readEssay(file, around);
  const talk = JSON.stringify(planTalk(essay).slides);
  const hrefs = Array.from(talk.matchAll(/"href":"([^"]*)"/g), ([, href]) => href);
  return { hrefs: [...new Set(hrefs)], warnings: essay.warnings };
}

describe('in a blog', () => {
  const pages = () =>
    new Map([
      [join(folder, 'essay.md'), '/notes/blog/lamps/'],
      [join(folder, 'next.md'), '/notes/blog/next/'],
    ]);

  it.each([
    ['/notes/blog/second/', '/notes/blog/second/'],
    ['/about', '/about'],
    ['/about?a=1#us', '/about?a=1#us'],
    ['./next.md', '/notes/blog/next/'],
    ['next.md#oil', '/notes/blog/next/#oil'],
    ['../next/', '/notes/blog/next/'],
    ['//example.org/a', 'https://example.org/a'],
  ])('the link %s leads to %s', async (url, href) => {
    expect(await follow([url], '', pages())).toEqual({ hrefs: [href], warnings: [] });
  });

  it.each(['/\\example.org/a', '{{ base }}/about', 'www.example.org'])(
    'the link %s, which leads to no page of it, is named',
    async (url) => {
      const { hrefs, warnings } = await follow([url], '', pages());
      expect(hrefs).toEqual([]);
      expect(warnings).toMatchObject([{ line: 9, message: expect.stringContaining(url) as string }]);
    },
  );
});

it('links into a site are named where nobody knows which, once for all', async () => {
  const { hrefs, warnings } = await follow(['/about', './next.md', '../b/', '/about', '/c', '/d', '#oil']);
  expect(hrefs).not.toContain('/about');
  expect(warnings).toMatchObject([
    {
      line: 9,
      message:
        'The links /about, ./next.md, ../b/ and 2 others cannot be followed from a talk, which is a site of its own.',
    },
  ]);
});

it('they lead to where the essay is published', async () => {
  const urls = ['/about', '../b/'];
  const { hrefs, warnings } = await follow(urls, 'link: https://example.org/blog/lamps/');
  expect(hrefs).toEqual(['https://example.org/about', 'https://example.org/blog/b/']);
  expect(warnings).toEqual([]);
});
