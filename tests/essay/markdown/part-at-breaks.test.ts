import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/essay/markdown/markdown.ts';

const read = (markdown: string) =>
  parseMarkdown(markdown, 'talk.md').nodes.map(
    (node) => `${String(node.position?.start.line)} ${toString(node)}`,
  );

const long =
  'The keeper lights the lamp at dusk and trims the wick at midnight, and nobody in the town has ever seen her do it.';

it('makes paragraphs of what empty lines part within one', () => {
  expect(read('<p>One lamp.<br /><br />Two <em>lamps</em>.<br>\n<br>Three.</p>')).toEqual([
    '1 One lamp.',
    '1 Two lamps.',
    '2 Three.',
  ]);
  expect(read('One lamp.<br><br>Two lamps.')).toEqual(['1 One lamp.', '1 Two lamps.']);
});

it('makes paragraphs of long lines that end their sentences, and leaves the others together', () => {
  expect(read(`${long}<br>${long} ${long}<br>So:<br>${long}`)).toEqual([
    `1 ${long}`,
    `1 ${long} ${long}`,
    `1 So:${long}`,
  ]);
  expect(read(`${long}\\\n${long}`)).toEqual([`1 ${long}`, `2 ${long}`]);
});

it('leaves verse, addresses and single breaks as they are', () => {
  expect(read('The lamp is out,<br>the keeper sleeps.<br>No ship comes home.')).toHaveLength(1);
  expect(read('The tower  \nThe quay  \nThe harbour.')).toHaveLength(1);
});

it('loses nothing, however many there are', () => {
  expect(read('One lamp.<br><br>'.repeat(20_000))).toHaveLength(20_000);
});
