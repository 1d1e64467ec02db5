import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { parseDirective } from '../../src/essay/parse-directive.ts';

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

  it('asking for an unknown layout name the ones there are', () => {
    expect(parse('<!-- slide: layout=fancy -->\nText.').warnings[0]?.hint).toContain('statement');
  });

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
    expect(essay.lead[0]?.directives).toHaveLength(1);
  });
});
