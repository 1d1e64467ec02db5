import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { parseDirective } from '../../../src/essay/directives/parse-directive.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.md', format: 'markdown' });
}

describe('comments', () => {
  it('belong to the next block, in their order', () => {
    const essay = parse(
      'One.\n\n<!-- keep -->\n<!-- point: Two\nwords -->\nTwo.\n\n<!-- slide: layout=quote -->\n\n<!-- note: breathe -->\n\n- a',
    );
    expect(essay.lead.map(({ directives }) => directives)).toEqual([
      [],
      [
        { kind: 'keep', line: 3 },
        { kind: 'point', text: 'Two words', line: 4 },
      ],
      [
        { kind: 'slide', layout: 'quote', line: 8 },
        { kind: 'note', text: 'breathe', line: 10 },
      ],
    ]);
  });

  it('belong to the block whose text they stand in', () => {
    const essay = parse('One <!-- say --> and more.\n\nTwo.');
    expect(essay.lead[0]?.directives).toEqual([{ kind: 'say', line: 1 }]);
    expect(essay.lead[1]?.directives).toEqual([]);
  });

  it('reach over a heading to the block below it', () => {
    const essay = parse('# T\n\n<!-- cut -->\n## H\n\nText.');
    expect(essay.sections[0]?.blocks[0]?.directives).toEqual([{ kind: 'cut', line: 3 }]);
  });

  it('of other tools are nobody’s business', () => {
    const essay = parse(
      'One.\n\n<!-- more -->\n\n<!--truncate-->\n\n<!-- prettier-ignore -->\n\n<!-- say what you like here -->\n\nTwo.',
    );
    expect(essay.warnings).toEqual([]);
    expect(essay.lead).toHaveLength(2);
  });

  it.each([
    ['layout: statment', 'slide: layout=statement'],
    ['laoyut: two-cols', 'with one of'],
    ['minutes: 3', 'front matter'],
    ['pace: 120', 'front matter'],
  ])('such as <!-- %s --> are told how they are written', (comment, hint) => {
    expect(parseDirective(` ${comment} `, 4, 'e.md')).toMatchObject({
      line: 4,
      hint: expect.stringContaining(hint) as string,
    });
  });

  it.each(['minutes: of the meeting', 'lay out: x', 'peace: 3', 'layout', 'outlay: 5'])(
    'such as <!-- %s --> are somebody else’s',
    (comment) => {
      expect(parseDirective(` ${comment} `, 1, 'e.md')).toBeUndefined();
    },
  );

  it('that look like a misspelt directive are named with the nearest word', () => {
    const essay = parse('One.\n\n<!-- poin: X -->\n\nTwo.');
    expect(essay.warnings).toMatchObject([
      { line: 3, message: expect.stringContaining('“point”') as string },
    ]);
    for (const [word, near] of [
      ['sldie', 'slide'],
      ['keeep', 'keep'],
      ['cutt', 'cut'],
      ['shwo', 'show'],
    ] as const) {
      expect(parseDirective(` ${word} `, 1, 'e.md')).toMatchObject({
        message: expect.stringContaining(`“${near}”`) as string,
      });
    }
  });

  it('asking for an unknown layout name only those that can be asked for', () => {
    const hint = parse('<!-- slide: layout=fancy -->\nText.').warnings[0]?.hint ?? '';
    expect(hint).toContain('statement, points, question, quote, number, contrast, definition, steps');
    expect(hint).not.toMatch(/title|section|closing|figure/);
  });

  it.each(['layout=Quote', 'Layout=QUOTE', 'layout: "Quote"'])('read %s whatever its case', (wish) => {
    expect(parseDirective(`slide: ${wish}`, 1, 'e.md')).toEqual({ kind: 'slide', layout: 'quote', line: 1 });
  });

  it.each(['point: Two --> <!-- keep', 'point: Two <!-- keep', 'keep --> <!-- say', 'note: a -->'])(
    'that hold the marks of another one are named: %s',
    (comment) => {
      expect(parseDirective(` ${comment} `, 3, 'e.md')).toMatchObject({
        line: 3,
        message: expect.stringContaining('another one') as string,
      });
    },
  );

  it('with nothing after them are named', () => {
    expect(parse('Text.\n\n<!-- point: X -->\n').warnings).toMatchObject([{ line: 3 }]);
  });

  it('inside code are code', () => {
    const essay = parse('Use `<!-- say -->` so:\n\n```html\n<!-- cut -->\n```\n');
    expect(essay.lead.flatMap(({ directives }) => directives)).toEqual([]);
    expect(essay.lead[1]?.node).toMatchObject({ type: 'code', value: '<!-- cut -->' });
  });

  it('that never end are refused at their line', () => {
    expect(() => parse('One.\n\n<!-- never\n\nTwo.')).toThrow(
      expect.objectContaining({ line: 3, name: 'TalkError' }),
    );
    expect(() => parse('One.\n\n<div>\n<!-- never\n\n</div>\n')).toThrow(
      expect.objectContaining({ line: 4 }),
    );
  });

  it('hold blank lines and lists together without splitting them', () => {
    const essay = parse('- a\n<!-- keep -->\n- b');
    expect(essay.lead).toHaveLength(1);
    expect(essay.lead[0]?.items).toMatchObject([{ line: 3, directives: [{ kind: 'keep' }] }]);
  });

  it.each([
    ['point A lamp is a promise', 'has no colon'],
    ['keep: always', 'has words behind it'],
    ['cut: the old version', 'has words behind it'],
    ['slide: layout=lamp', 'layout'],
    ['point:', 'says nothing'],
    ['pont: A lamp', '“point”'],
    ['nte: breathe', '“note”'],
    ['slied', '“slide”'],
  ])('that are ours and cannot be understood are named: %s', (comment, what) => {
    expect(parseDirective(` ${comment} `, 1, 'e.md')).toMatchObject({
      message: expect.stringContaining(what) as string,
      hint: expect.stringContaining('<!--') as string,
      line: 1,
    });
  });

  it.each([
    'more', 'toc', 'end', 'TODO: write this', 'FIXME', 'prettier-ignore', 'markdownlint-disable MD013', 'truncate', 'excerpt',
    'textlint-disable', 'note that this is old', 'point out the lamp here', 'day: 3', 'cue', 'print', 'date: 2020', 'hide',
    'Copyright 2020', 'START doctoc', 'slide the lamp in', 'keep this', 'vim: set tw=80 :', 'https://example.org', 'ni',
  ])('that are somebody else’s are left alone: %s', (comment) => {
    expect(parseDirective(` ${comment} `, 1, 'e.md')).toBeUndefined();
  }); // prettier-ignore

  it('may name a layout without a colon, and with capitals', () => {
    expect(parseDirective('slide layout=statement', 1, 'e.md')).toEqual({
      kind: 'slide',
      layout: 'statement',
      line: 1,
    });
    expect(parseDirective('KEEP', 1, 'e.md')).toEqual({ kind: 'keep', line: 1 });
  });
});

describe('comments in MDX', () => {
  it('are read in braces and as HTML, each once and in order', () => {
    const essay = parseEssay(
      '# T\n\n<!-- keep -->\n{/* point: Oil\nburns */}\n\nThe lamp <!-- note: up --> burns.\n\n```html\n<!-- cut -->\n```\n',
      { file: 'e.mdx', format: 'mdx' },
    );
    expect(essay.lead[0]?.directives).toEqual([
      { kind: 'keep', line: 3 },
      { kind: 'point', text: 'Oil burns', line: 4 },
      { kind: 'note', text: 'up', line: 7 },
    ]);
    expect(essay.lead[0]).toMatchObject({ line: 7, endLine: 7 });
    expect(essay.lead[1]?.node).toMatchObject({ type: 'code', value: '<!-- cut -->' });
  });
});

describe('comments in MDX that mix both kinds', () => {
  it('are named and leave no mark in the talk', () => {
    const essay = parseEssay('# T\n\n{/* point: Two --> <!-- keep */}\n\nThe lamp burns.\n', {
      file: 'e.mdx',
      format: 'mdx',
    });
    expect(essay.warnings).toMatchObject([{ file: 'e.mdx', line: 3 }]);
    expect(JSON.stringify(essay.lead)).not.toContain('--');
    expect(essay.lead).toMatchObject([{ directives: [] }]);
  });
});

describe('comments in plain text', () => {
  function parseText(text: string) {
    return parseEssay(text, { file: 'e.txt', format: 'text' });
  }

  it('on a line of their own are read as in Markdown, and all other text is text', () => {
    const essay = parseText(
      'Oil\n\nThe lamp burns all night.\n<!-- point: Night -->\nThe keeper sleeps <!-- say --> by day.\n\n<!-- more -->\n',
    );
    expect(essay.lead.map(({ directives }) => directives)).toEqual([
      [],
      [{ kind: 'point', text: 'Night', line: 4 }],
      [],
    ]);
    expect(JSON.stringify(essay.lead)).toContain('sleeps <!-- say --> by day');
    expect(JSON.stringify(essay.lead)).toContain('<!-- more -->');
  });

  it('part no list and change nothing about how the text is read', () => {
    const list = parseText('Oil\n\n- one lamp\n<!-- keep -->\n- two lamps\n- three lamps\n');
    expect(list.lead).toMatchObject([
      { node: { type: 'list' }, directives: [], items: [{ line: 5, directives: [{ kind: 'keep' }] }] },
    ]);
    const lines = [
      'The lamp burns all night long, and nobody on the whole coast sleeps badly for it.',
      'The keeper sleeps by day, when the boats need no light and the gulls are loud.',
    ];
    expect(parseText(lines.join('\n<!-- say -->\n')).lead.map(({ directives }) => directives.length)).toEqual(
      [0, 1],
    );
  });

  it('that are misspelt are named', () => {
    expect(parseText('Oil\n\n<!-- poin: X -->\nThe lamp burns all night.').warnings).toMatchObject([
      { line: 3 },
    ]);
  });

  it('may share a line with each other', () => {
    const essay = parseText('Oil\n\n<!-- keep --> <!-- point: Night -->\nThe lamp burns all night.\n');
    expect(essay.lead).toMatchObject([
      {
        directives: [
          { kind: 'keep', line: 3 },
          { kind: 'point', text: 'Night', line: 3 },
        ],
      },
    ]);
    expect(essay.warnings).toEqual([]);
  });

  it('may go over several lines', () => {
    const essay = parseText(
      'Oil\n\nThe boats land.\n\n<!--\npoint: Night\n\nand day\n--> <!-- keep -->\nThe lamp burns all night.\n',
    );
    expect(essay.lead).toMatchObject([
      { directives: [], line: 3 },
      {
        directives: [
          { kind: 'point', text: 'Night and day', line: 5 },
          { kind: 'keep', line: 9 },
        ],
        line: 10,
      },
    ]);
    expect(JSON.stringify(essay.lead)).not.toContain('--');
  });

  it.each([
    ['within a sentence', 'The keeper sleeps <!-- say --> by day.', 'shares its line'],
    ['behind a sentence', 'The keeper sleeps by day. <!-- say -->', 'shares its line'],
    ['that ends before text', '<!-- note: up\nand --> down', 'shares its line'],
    ['beside one of another tool', '<!-- keep --> <!-- more -->', 'shares its line'],
    ['that is never closed', '<!-- keep\nThe keeper sleeps by day.', 'never closed'],
  ])('stay text %s, and are named', (_, text, what) => {
    const essay = parseText(`Oil\n\nThe lamp burns all night.\n\n${text}\n\nThe boats land.\n`);
    expect(essay.warnings).toMatchObject([
      { file: 'e.txt', line: 5, message: expect.stringContaining(what) as string },
    ]);
    expect(essay.lead.flatMap(({ directives }) => directives)).toEqual([]);
    const said = essay.lead.map(({ node }) => toString(node)).join('\n');
    for (const line of text.split('\n')) expect(said).toContain(line);
  });

  it('of which one shares its line with text are both text, so that none is lost', () => {
    const essay = parseText('Oil\n\n<!-- keep --> <!-- note: a\nb --> and text.\n\nThe boats land.\n');
    expect(essay.warnings).toHaveLength(2);
    expect(toString(essay.lead[0]?.node)).toContain('<!-- note: a');
  });
});
