import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { blocksOf, nodesOf, textOfEssay } from './text-of-essay.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.mdx', format: 'mdx' });
}

describe('MDX', () => {
  it('keeps prose, also inside components', () => {
    const essay = parse(
      '# T\n\n<Figure kind="x">\n  Hi *there*.\n\n  - a\n</Figure>\n\nA <B>c</B> <b>d</b>.',
    );
    expect(essay.lead.map(({ node }) => toString(node))).toEqual(['Hi there.', 'a', 'A c d.']);
    expect(nodesOf(essay).filter(({ type }) => /mdx|html/.test(type))).toEqual([]);
  });

  it('leaves code out and names its line, and evaluates nothing', () => {
    const essay = parse(
      '---\ntitle: T\n---\nimport X from "./x"\n\nexport const a = 1\n\nSum {1 + 1} is.\n\n<Chart data={a} />\n',
    );
    expect(essay.warnings.map(({ line, message }) => [line, message.split(' is left')[0]])).toEqual([
      [4, 'An import'],
      [6, 'An export'],
      [8, 'An expression'],
      [10, 'The component Chart'],
    ]);
    expect(textOfEssay(essay)).not.toContain('2');
  });

  it('reads directives from its comments', () => {
    const essay = parse('One.\n\n{/* point: Two */}\n\nThree.\n\n{/* truncate */}\n\nFour.');
    expect(essay.lead.map(({ directives }) => directives)).toEqual([
      [],
      [{ kind: 'point', text: 'Two', line: 3 }],
      [],
    ]);
    expect(essay.warnings).toEqual([]);
  });

  it('keeps pictures of components and elements', () => {
    const images = nodesOf(parse('<Image src="./a.png" alt="A" />\n\n<img src="b.png" alt="B" />\n')).filter(
      ({ type }) => type === 'image',
    );
    expect(images).toMatchObject([
      { url: './a.png', alt: 'A' },
      { url: 'b.png', alt: 'B' },
    ]);
  });

  it('shows pictures that are imported, by the names that the import gives them', () => {
    const essay = parse(
      "import { Image } from 'astro:assets';\nimport lake from '../../assets/lake.png';\nimport pond from \"./pond.JPG\"\n\n" +
        '<Image src={lake} alt="A" />\n\n<img src={pond.src} alt="B" />\n\n<Image src={lake.width} alt="" />\n',
    );
    expect(nodesOf(essay).filter(({ type }) => type === 'image')).toMatchObject([
      { url: '../../assets/lake.png', alt: 'A' },
      { url: './pond.JPG', alt: 'B' },
    ]);
    expect(essay.warnings).toMatchObject([{ line: 9 }]);
  });

  it('speaks the inside of admonitions', () => {
    expect(blocksOf(parse(':::tip Try it\nOne.\n:::\n')).map(({ node }) => toString(node))).toEqual([
      'Try itOne.',
    ]);
  });

  it('of endless brackets ends no process', () => {
    const source = `Text.\n\nexport const a = ${'('.repeat(20_000)}${')'.repeat(20_000)}`;
    expect(() => parse(source)).toThrow(expect.objectContaining({ name: 'TalkError', line: 3 }));
  });

  it('that nests without an end is refused at its line', () => {
    expect(() => parse(`Text.\n\n${'> '.repeat(100_000)}deep`)).toThrow(expect.objectContaining({ line: 3 }));
  });

  it('that ends in the middle of a string ends no process', () => {
    expect(() => parse('import "\\')).toThrow(expect.objectContaining({ name: 'TalkError' }));
  });

  it('that cannot be parsed is refused at its line', () => {
    expect(() => parse('One.\n\n<Open>\n\nTwo.\n')).toThrow(
      expect.objectContaining({ name: 'TalkError', file: 'e.mdx', line: 3 }),
    );
  });
});
