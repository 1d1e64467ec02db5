import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { nodesOf } from './text-of-essay.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.md', format: 'markdown' });
}

it.each([
  ['a link by its words', 'See {ref}`the *guide* <guide-label>` now.', 'See the *guide* now.', []],
  ['a link without words by its label', 'See {doc}`guide` now.', 'See guide now.', ['guide']],
  ['keys and commands as code', 'Press {kbd}`Ctrl` or {command}`ls`.', 'Press Ctrl or ls.', ['Ctrl', 'ls']],
  ['words as words', 'A {term}`cluster` of H{sub}`2`O.', 'A cluster of H₂O.', []],
  ['braces that are no role as they stand', 'Of {x}`y`, \\{ref}`z`.', 'Of {x}y, {ref}z.', ['y', 'z']],
])('reads %s', (_what, written, said, code) => {
  const essay = parse(written);
  expect(essay.lead.map(({ node }) => toString(node))).toEqual([said]);
  const found = nodesOf(essay).filter(({ type }) => type === 'inlineCode');
  expect(found.map((node) => toString(node))).toEqual(code);
});

it('reads formulas as formulas', () => {
  const found = nodesOf(parse('With {math}`x^2` it grows.')).filter(({ type }) => type === 'inlineMath');
  expect(found).toMatchObject([{ value: 'x^2' }]);
});
