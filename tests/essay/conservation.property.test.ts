/** Nothing is lost on the way from the source: what the author wrote as prose, the essay holds, in order. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseEssay, type EssayFormat } from '../../src/essay/parse-essay.ts';

/** A piece of source, and the words of it that are prose. */
interface Written {
  source: string;
  words: string[];
}

const words = fc.array(fc.constantFrom('lamp', 'Élan', 'by', 'London', 'winter', 'naïve', 'over', 'x1'), {
  minLength: 1,
  maxLength: 8,
});
const plain = words.map((all): Written => ({ source: all.join(' '), words: all }));

function wrap(inner: fc.Arbitrary<Written>, before: string, after: string): fc.Arbitrary<Written> {
  return inner.map(({ source, words }) => ({ source: before + source + after, words }));
}

function join(parts: readonly Written[], joint: string): Written {
  return {
    source: parts.map(({ source }) => source).join(joint),
    words: parts.flatMap(({ words }) => words),
  };
}

const inline = fc.oneof(
  plain,
  wrap(plain, '**', '**'),
  wrap(plain, '*', '*'),
  wrap(plain, '[', '](https://example.org/a)'),
  ...['b', 'i', 'u', 'kbd', 'span', 'mark', 'sup', 'small', 'cite'].map((name) =>
    wrap(plain, `<${name}>`, `</${name}>`),
  ),
  wrap(plain, '<span data-stand-in="0">', '</span>'),
  wrap(plain, '<b class="x">', '</b>'),
  wrap(plain, '', '<br>'),
  plain.map(({ words }): Written => ({ source: words.map((word) => `List<${word}>`).join(' '), words })),
);
const line = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => join(parts, ' '));
const item = wrap(line, '- ', '');
const markdown = fc
  .array(
    fc.oneof(
      wrap(line, '', '.'),
      fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => join(items, '\n')),
      wrap(line, '> ', ''),
      wrap(plain, '<div>', '</div>'),
      wrap(plain, '<div data-stand-in="0">', '</div>'),
      wrap(line, '<section>\n\n', '\n\n</section>'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => join(blocks, '\n\n'));

const text = fc
  .array(fc.oneof(plain, wrap(plain, '', '.'), wrap(plain, 'by ', ''), wrap(plain, '- ', '')), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((joint) => join(lines, joint)));

function textsOf(node: Nodes): string {
  const texts: string[] = [];
  visit(node, (each: Nodes) => {
    if (each.type === 'text' || each.type === 'inlineCode') texts.push(each.value);
  });
  return texts.join(' ');
}

/** “List” is of this test's making, and “by” before an author's name is no part of the text. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\d]+/gu)]
    .map(([word]) => word)
    .filter((word) => !/^(?:List|by)$/.test(word));
}

/** The essay's words in order; an essay does not say on which line its title stood, so for each place it may have. */
function readingsOf(source: string, format: EssayFormat): string[][] {
  const { title, author, lead, sections } = parseEssay(source, { file: '…', format });
  const parts = [
    ...lead.map(({ node }) => textsOf(node)),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(({ node }) => textsOf(node))]),
  ];
  return Array.from({ length: parts.length + 1 }, (_, place) => {
    const ordered = title === '…' ? parts : parts.toSpliced(place, 0, title);
    // The author's line is the second.
    return splitWords((author === undefined ? ordered : ordered.toSpliced(1, 0, author)).join(' '));
  });
}

describe('parseEssay', () => {
  it.each([
    ['Markdown', 'markdown', markdown],
    ['plain text', 'text', text],
  ] as const)('keeps every word of the prose in %s, once and in order', (_, format, essays) => {
    fc.assert(
      fc.property(essays, ({ source, words }) => {
        expect(readingsOf(source, format)).toContainEqual(splitWords(words.join(' ')));
      }),
      { numRuns: 400 },
    );
  });
});
