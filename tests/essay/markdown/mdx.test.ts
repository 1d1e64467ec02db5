import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { blocksOf, nodesOf, textOfEssay } from '../text-of-essay.ts';

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

  it('keeps the words of components in components, also where they have no lines of their own', () => {
    const essay = parse(
      '<CardGrid>\n  <Card title="Fast" icon="rocket">Told *at once*.</Card>\n  <Card title="Why?">Since it is.</Card>\n</CardGrid>\n\n' +
        "<Tabs items={['npm', 'yarn', 'bun']}>\n  <Tab>\n  ```sh\n  npm i\n  ```\n  </Tab>\n  <Tab>Run yarn.</Tab>\n</Tabs>\n\n" +
        '<Steps><Step title="First">Open it.</Step></Steps>\n\n' +
        '<LinkCard title="Read on" description="What comes next." href="/next" />\n\n' +
        '<Quote author="Mira Osei">Said she.</Quote>\n\nA <Badge text="new" /> word <Icon name="star" />.\n',
    );
    expect(blocksOf(essay).map(({ node }) => toString(node))).toEqual([
      'Fast: Told at once.',
      'Why? Since it is.',
      'npm',
      'npm i',
      'yarn: Run yarn.',
      'First: Open it.',
      'Read on: What comes next.',
      'Said she.',
      'Mira Osei',
      'A new word .',
    ]);
    expect(essay.warnings).toEqual([]);
  });

  it('keeps texts and words of elements in code, and names the rest', () => {
    const essay = parse(
      'One {"two"} {`three "four"`} {5}.\n\n{isOld && <p>Six *seven*.</p>}\n\n<Code code={`let a = 1;`} lang="js" />\n\nA <Term tip="not this one">b</Term>.\n',
    );
    expect(blocksOf(essay).map(({ node }) => toString(node))).toEqual([
      'One two three "four" 5.',
      'Six *seven*.',
      'let a = 1;',
      'A b.',
    ]);
    expect(essay.warnings.map(({ line, message }) => [line, message.split(' is left')[0]])).toEqual([
      [3, 'An expression, but for the words in its elements,'],
      [7, '“not this one” in <Term>'],
    ]);
  });

  it('takes the title that its module exports, but for the front matter’s', () => {
    const exported = `export const metadata = {\n  tags: ['a'],\n  title: 'The lamp\\'s oil',\n}\n\n# One\n\nText.`;
    expect(parse(exported).title).toBe("The lamp's oil");
    expect(parse(`---\ntitle: T\n---\n\n${exported}`).title).toBe('T');
    expect(parse('export const metadata = { title: `${a}` }\n\n# One\n\nText.').title).toBe('One');
    const nested = 'export const metadata = { openGraph: { title: "A" } }\n\n# One\n\nText.';
    expect(parse(nested).title).toBe('One');
    expect(parse("export const other = { title: 'A' }\n\n# One\n\nText.").title).toBe('One');
  });

  it('names the import and the export of one block, each at its line', () => {
    const essay = parse("import a from './a.png'\nimport { B } from './b'\nexport const c = 1\n\nText.");
    expect(essay.warnings.map(({ line, message }) => [line, message.split(' is left')[0]])).toEqual([
      [2, 'An import'],
      [3, 'An export'],
    ]);
  });

  it.each([
    ['# One {#one-a}\n\n## Two words {#two}', 'Docusaurus'],
    ['# One [#one-a]\n\n## Two words [#two]', 'Nextra'],
  ])('takes the names of headings away: %j', (text) => {
    const essay = parse(`${text}\n\n\`# A {#b}\` stays, and [a link](#one-a).\n\n\`\`\`md\n# A {#b}\n\`\`\``);
    expect([essay.title, essay.sections[0]?.heading]).toEqual(['One', 'Two words']);
    expect(textOfEssay(essay)).toContain('# A {#b}');
    expect(essay.anchors.has('onea')).toBe(true);
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

  it.each([
    ['assignments', `{${'a = '.repeat(30_000)}1}`],
    ['choices', `export const a = ${'b ? (c, d) : '.repeat(30_000)}e`],
    ['denials', `<A b={${'!'.repeat(100_000)}c} />`],
    ['constructions', `{${'new '.repeat(100_000)}A}`],
    ['calls', `{a${'()'.repeat(300_000)}}`],
    ['templates', `{a${'``'.repeat(300_000)}}`],
    ['assignments behind a text that goes on', `{"\\\n"; ${'a = '.repeat(30_000)}"" }`],
    ['assignments behind an attribute that goes on', `{<A b="\n"/> + ${'a = '.repeat(30_000)}"" }`],
    ['assignments behind a pattern', `{ /"/ + ${'a = '.repeat(30_000)}"" }`],
    ['assignments behind a comment in a fence', `~~~\n{/*\n~~~\n\n{${'a = '.repeat(30_000)}1} */`],
    ['assignments behind a comment in a template', `{\`\n{/*\` + ${'a = '.repeat(30_000)}\`*/}\`}`],
    ['lists behind a blank line', `export const a = [\n\n${'b = '.repeat(100_000)}1]`],
  ])('of endless %s ends no process', (_, code) => {
    expect(() => parse(`Text.\n\n${code}`)).toThrow(
      expect.objectContaining({
        message: 'A part of the essay’s code here has more than 3000 operators.',
      }),
    );
  });

  it('of endless tags that are exported ends no process', () => {
    expect(() => parse(`Text.\n\nexport const a = ${'<b>,'.repeat(150_000)}`)).toThrow(
      expect.objectContaining({ line: 3 }),
    );
  });

  it.each([
    ['the line of a drawing', `export const a = "${'M10-20l-3-4-5-6z'.repeat(2_000)}";`],
    ['a picture', `export const a = "data:image/png;base64,${'iVBORw0KGgo+AAANSU/hEUgAA'.repeat(10_000)}";`],
    ['a large picture', `export const a = "data:image/png;base64,${'a+b/'.repeat(100_000)}==";`],
    ['a table in a comment', `{/*\n| a | b |\n|---|---|\n${'| word | 4 - 5 | (six)! |\n'.repeat(600)}*/}`],
    ['a comment', `{/* ${'Look! Is it (nearly) so? It is - well - so. '.repeat(500)}*/}`],
    ['words in tags', `export const A = () => (\n${'<p>Why (really)? It is so! - Ada</p>\n'.repeat(500)});`],
  ])('with the many signs of %s is read', (_, code) => {
    expect(() => parse(`Text.\n\n${code}\n\nText.`)).not.toThrow();
  });

  it('of a long table of data is read', () => {
    const rows = '  { a: -1, b: !c, d: [e ? f : g(1)] },\n'.repeat(5_000);
    expect(() => parse(`export const rows = [\n${rows}];\n\nText = one; and *two*.`)).not.toThrow();
  });

  it.each([
    ['functions in expressions', `{${'a => '.repeat(20_000)}1}`],
    ['functions in attributes', `<A b={${'async a => '.repeat(20_000)}1} />`],
    ['classes', `export const a = ${'class extends '.repeat(20_000)}A {}`],
    ['conditions', `export function f() {${'if (a) '.repeat(20_000)};}`],
    ['conditions and names', `{() => {${'a: if (a) '.repeat(20_000)};}}`],
    ['loops', `{() => {${'do '.repeat(20_000)}1${';while (a)'.repeat(20_000)}}}`],
  ])('of endless %s ends no process', (_, code) => {
    expect(() => parse(`Text.\n\n${code}`)).toThrow(
      expect.objectContaining({
        line: 3,
        message: 'Up to here, the essay’s code has more than 1000 functions and conditions.',
      }),
    );
  });

  it.each([
    ['types', `A {${'a<b>'.repeat(100)}} b`],
    ['spaced types', `A {${'a < b > '.repeat(100)}} b`],
    ['functions', `A {${'<T>('.repeat(100)}1${')'.repeat(100)}} b`],
    ['attributes', `A {${'<a b={'.repeat(100)}${'}'.repeat(100)}} b`],
    ['types behind a fence in braces', `A {1 /*\n\`\`\`\n*/ + ${'a<b>'.repeat(100)}} b`],
    ['types behind odd backquotes', `A \`\` {${'a<b>'.repeat(100)}} \`\`\` b`],
    ['types behind a brace in a string', `A {'}' + ${'a<b>'.repeat(100)}} b`],
    ['types behind a brace in a comment', `A {/* } */ ${'a<b>'.repeat(100)}} b`],
    ['types behind a brace in an attribute', `<A b="}" c={'}' + ${'a<b>'.repeat(100)}} />`],
    ['types behind backquotes that a heading parts', `A \`\` b\n# H\n{${'a<b>'.repeat(100)}}\n\`\``],
    ['types in what only looks like an export', `A\nexport {${'a<b>'.repeat(100)}}`],
    ['types behind an export', `export const a = 1\n\nA {${'a<b>'.repeat(100)}} b`],
  ])('in braces of many %s takes no time without end', (_, code) => {
    expect(() => parse(code)).toThrow(
      expect.objectContaining({ message: 'Too many tags are open in the code here, one in the other.' }),
    );
  });

  it('may show and hold more code than any component has', () => {
    const fence = `\`\`\`tsx\nfunction f() {\n${'  if (a < b) return (c) => <T>(d);\n'.repeat(3000)}}\n\`\`\``;
    const code = `export function F(a) {\n${'  if (i < n) a = <b>{a}</b>;\n'.repeat(300)}}`;
    const list = `{<ul>${'<li a={b}>One <b>two</b></li>'.repeat(300)}</ul>}`;
    const essay = parse(`${code}\n\n${fence}\n\n${'`a < b {` '.repeat(200)}\n\n${list}\n\nWall.`);
    expect(textOfEssay(essay)).toContain('Wall.');
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

  it.each([
    ['a <b and c', 'MDX takes the sign <'],
    ['a {b c}', 'MDX takes the brace {'],
    ['a {b', 'MDX takes the brace {'],
    ['<Open>\n\na', 'The tag <Open> is opened here'],
    ['</p>', 'The tag </p> closes'],
  ])('is refused in words for those who write: %j', (text, words) => {
    expect(() => parse(text)).toThrow(words);
  });
});
