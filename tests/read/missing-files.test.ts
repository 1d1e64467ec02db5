import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEssay } from '../../src/read/read-essay.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-links-'));
  await writeFile(join(folder, 'there is.pdf'), 'x');
  await writeFile(join(folder, 'next.md'), '# Next');
});

afterAll(() => rm(folder, { recursive: true }));

async function warningsOf(...urls: string[]): Promise<[number | undefined, string][]> {
  const file = join(folder, 'essay.md');
  await writeFile(
    file,
    `# Lamps\n\nThe lamps:\n\n${urls.map((url) => `- a [link](<${url}>) to it\n`).join('')}`,
  );
  return (await readEssay(file)).warnings.map(({ line, message }) => [line, message]);
}

it('a link to a file that is not there is named, with its line', async () => {
  expect(await warningsOf('other.md#oil', '#oil', './docs/missing.pdf?x')).toEqual([
    [5, 'The link other.md#oil leads to a file that is not there.'],
    [7, 'The link ./docs/missing.pdf?x leads to a file that is not there.'],
  ]);
});

it.each([
  'there%20is.pdf',
  './there is.pdf',
  'next.md#oil',
  // What an engine makes, or another folder has.
  './about/',
  '../2020/post/',
  'post.html',
  '/files/report.pdf',
  '../report.pdf',
  '{{ site.baseurl }}/report.pdf',
  'https://example.org/report.pdf',
  '//example.org/report.pdf',
  'www.example.org/report.pdf',
  '#report.pdf',
  'mailto:ann@example.org',
])('no file is missed for the link %s', async (url) => {
  const missing = (await warningsOf(url)).filter(([, message]) =>
    message.includes('a file that is not there'),
  );
  expect(missing).toEqual([]);
});
