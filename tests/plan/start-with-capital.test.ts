import { expect, it } from 'vitest';
import { startWithCapital } from '../../src/plan/start-with-capital.ts';

it.each([
  ['lamps burn', 'Lamps burn'],
  ['iPhone lamps', 'iPhone lamps'],
  ['https://example.org/lamps burn', 'https://example.org/lamps burn'],
  ['www.example.org has lamps', 'www.example.org has lamps'],
  ['github.com/lamps/oil has it', 'github.com/lamps/oil has it'],
  ['mira@example.org knows', 'mira@example.org knows'],
  ['react-server-dom-webpack burns', 'react-server-dom-webpack burns'],
  ['babel-loader, then lamps', 'babel-loader, then lamps'],
  ['npm install burns', 'npm install burns'],
  ['curl, zlib and lamps', 'curl, zlib and lamps'],
  ['git’s lamps', 'git’s lamps'],
  ['camelCase burns', 'camelCase burns'],
  ['snake_case burns', 'snake_case burns'],
  ['k8s burns', 'k8s burns'],
  ['node.js burns', 'node.js burns'],
  ['lamp-oil/server.md burns', 'lamp-oil/server.md burns'],
  ['actix-web を使って Web サーバーを立てています', 'actix-web を使って Web サーバーを立てています'],
  ['лампы горят', 'Лампы горят'],
  ['state-of-the-art lamps', 'State-of-the-art lamps'],
  ['twenty-five-year-old lamps', 'Twenty-five-year-old lamps'],
  ['well-known lamps', 'Well-known lamps'],
  ['git-like lamps', 'Git-like lamps'],
  ['mid-90s lamps', 'Mid-90s lamps'],
  ['e.g. lamps', 'E.g. lamps'],
  ['and/or lamps', 'And/or lamps'],
  ['lamp(s) burn', 'Lamp(s) burn'],
  ['don’t burn', 'Don’t burn'],
  ['libraries burn', 'Libraries burn'],
])('“%s” begins as it should', (text, started) => {
  expect(startWithCapital({ text, marks: [] }).text).toBe(started);
});

it('comes to an end with a text that has nothing but the signs of addresses', () => {
  const text = 'a@'.repeat(200_000);
  expect(startWithCapital({ text, marks: [] }).text).toBe(text);
});
