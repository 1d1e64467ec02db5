import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);
const map = await readFile(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');

test('the map of the house has every room', async () => {
  const entries = await readdir(src, { withFileTypes: true });
  const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(rooms.filter((room) => !map.includes(`- \`${room}/\`: `))).toEqual([]);
});

test('whoever adds a language is told of every table that goes by languages', async () => {
  const files = await readdir(new URL('plan/', src), { recursive: true });
  const sources = files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(sources.map((file) => readFile(new URL(`plan/${file}`, src), 'utf8')));
  const tables = sources.filter((_, index) => /^ {2}de: [^]*^ {2}(?:es|fr|zh): /m.test(texts[index] ?? ''));
  expect(tables).toContain('find/quoting-words.ts');
  expect(tables.filter((file) => !map.includes(file))).toEqual([]);
});
