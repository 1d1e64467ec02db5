import { expect, it } from 'vitest';
import { findTurned } from '../../../src/plan/find/find-turned.ts';
import { flattenBlock } from '../../../src/plan/flatten-block.ts';
import { essayOf } from '../essay-of.ts';

function listTurned(markdown: string, lang = 'en'): (string | undefined)[] {
  const blocks = essayOf(`## H\n\n${markdown}`).sections.flatMap((section) => section.blocks);
  return findTurned(
    blocks.map((block) => ({ block, leaves: flattenBlock(block) })),
    lang,
  ).flatMap(({ leaves }) => leaves.map((leaf) => ('turnedBy' in leaf ? leaf.turnedBy : undefined)));
}

it('marks a paragraph that the next one turns against', () => {
  expect(listTurned('Bells warn ships.\n\nBut wind carries them off. It blows.')).toEqual([
    'But wind carries them off. ',
    undefined,
  ]);
  expect(listTurned('Glocken warnen.\n\nAber der Wind weht.', 'de')).toEqual([
    'Aber der Wind weht.',
    undefined,
  ]);
});

it.each([
  ['another case', 'Eine Glocke warnt.\n\nAber wenn der Wind weht, ist sie still.', 'de'],
  ['another case, in English', 'Bells warn ships.\n\nBut if the wind blows, ring twice.', 'en'],
  ['a next step', 'Hang the bell.\n\nJust ring it once.', 'en'],
  ['an item of a list', 'Bells:\n\n- Bells warn ships.\n- But wind carries them off.', 'en'],
  ['what follows', 'Bells warn ships.\n\nButter is salted.', 'en'],
])('and not what stands before %s', (_, markdown, lang) => {
  expect(listTurned(markdown, lang).every((turnedBy) => turnedBy === undefined)).toBe(true);
});
