import type { Paragraph, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { toRichText } from '../../src/essay/rich-text.ts';

function rich(text: string, options?: Parameters<typeof toRichText>[1]) {
  const [block] = parseEssay(text, { file: 'e.md', format: 'markdown' }).lead;
  if (block?.node.type !== 'paragraph') throw new Error('expected a paragraph');
  return toRichText((block.node satisfies Paragraph).children, options);
}

describe('toRichText', () => {
  it('gives plain text with marks, outer before inner', () => {
    expect(rich('A **bold *and* `code`** end.')).toEqual({
      text: 'A bold and code end.',
      marks: [
        { kind: 'strong', start: 2, end: 15 },
        { kind: 'em', start: 7, end: 10 },
        { kind: 'code', start: 11, end: 15 },
      ],
    });
  });

  it('reads code in HTML between words of Markdown, and what else stands in its paragraph', () => {
    expect(rich('A <a href="http://a.example">lamp</a>, <code>on*e*</code>, <kbd>Ctrl</kbd>.').marks).toEqual(
      [
        { kind: 'link', start: 2, end: 6, href: 'http://a.example/' },
        { kind: 'code', start: 8, end: 11 },
        { kind: 'code', start: 13, end: 17 },
      ],
    );
  });

  it('parts the lines of code in HTML', () => {
    expect(rich('<p>A <code>one<br>two</code>.</p>').text).toBe('A one two.');
  });

  it('gives a link that no server would take its text alone', () => {
    expect(rich(`A [lamp](http://a.example/${'a'.repeat(10_000)}).`).marks).toEqual([]);
  });

  it('folds white space and trims marks', () => {
    expect(rich('One\n  two   three <b> four </b>five.')).toEqual({
      text: 'One two three four five.',
      marks: [{ kind: 'strong', start: 14, end: 18 }],
    });
  });

  it('leaves out the space that Markdown needs between bold text that ends in a full-width mark and Chinese', () => {
    expect(rich('**灯亮着。** 它不灭，  \n所以 **好。** Yes').text).toBe('灯亮着。它不灭，所以 好。 Yes');
    expect(rich('**灯亮着。** 它不灭').marks).toEqual([{ kind: 'strong', start: 0, end: 4 }]);
  });

  it('makes a space of a hard break, or a line feed where asked', () => {
    expect(rich('One  \ntwo').text).toBe('One two');
    expect(rich('One  \ntwo', { breaks: 'line' }).text).toBe('One\ntwo');
  });

  it('marks what is left where a hard break takes blanks away', () => {
    const { text, marks } = rich('One\u00a0*  \ntwo\u00a0*', { breaks: 'line' });
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(marks.map(() => 'two'));
  });

  it('marks as many words as there are in a paragraph', () => {
    const word: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: 'a b' }] };
    expect(toRichText(Array<PhrasingContent>(200_000).fill(word)).marks).toHaveLength(200_000);
  });

  it('keeps a formula’s TeX', () => {
    expect(rich('So $x^2$.')).toEqual({ text: 'So x^2.', marks: [{ kind: 'math', start: 3, end: 6 }] });
  });

  it('follows only http, https, mailto and fragments', () => {
    const hrefs = rich(
      '[a](https://a.org) [b](HTTP://b.org) [c](mailto:c@d.org) [e](#f) [g](javascript:1) [h](/i) [j](//k.org) [l](data:x) [m](java&#10;script:1) [n]( \tjavascript:1)',
    ).marks.map(({ href }) => href);
    expect(hrefs).toEqual(['https://a.org/', 'http://b.org/', 'mailto:c@d.org', '#f']);
  });

  it('says nothing for pictures and footnote references', () => {
    expect(rich('A ![alt](p.png) b[^1].\n\n[^1]: Note.')).toEqual({ text: 'A b.', marks: [] });
  });
});
