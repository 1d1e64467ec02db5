import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { blocksOf, nodesOf, textOfEssay } from './text-of-essay.ts';

function parse(text: string) {
  return parseEssay(text, { file: 'e.txt', format: 'text' });
}

const long =
  'A paragraph of prose that runs on for long enough to be told from a heading by anyone who looks at it, since it fills more than one line.';

const wrapped = `This is a paragraph of prose that somebody wrapped by hand at seventy
columns or so, as people did for decades and as many still do, and it
goes on for four lines so that the habit is plain to see for anyone who
reads it.`;

describe('one line a paragraph', () => {
  const essay = parse(
    `The Title of It All\nTo my readers; some advice:\n- one thing\n- another\nFirst Heading\n${long}\n${long}\nWhy It’s Worth It\n${long}`,
  );

  it('takes the first line as title and short lines as headings', () => {
    expect(essay.title).toBe('The Title of It All');
    expect(essay.sections.map(({ heading, line }) => [heading, line])).toEqual([
      ['First Heading', 5],
      ['Why It’s Worth It', 8],
    ]);
  });

  it('makes a paragraph of each line and a list of the hyphens', () => {
    expect(essay.lead.map(({ node, line, endLine }) => [node.type, line, endLine])).toEqual([
      ['paragraph', 2, 2],
      ['list', 3, 4],
    ]);
    expect(essay.sections[0]?.blocks.map(({ line }) => line)).toEqual([6, 7]);
  });
});

describe('lines wrapped by hand', () => {
  it('are joined to paragraphs between blank lines', () => {
    const essay = parse(`${wrapped}\n\n${wrapped}`);
    expect(essay.lead.map(({ node, line, endLine }) => [node.type, line, endLine])).toEqual([
      ['paragraph', 1, 4],
      ['paragraph', 6, 9],
    ]);
    expect(nodesOf(essay).some(({ type }) => type === 'break')).toBe(false);
  });

  it('know headings in capitals of one line or two', () => {
    const essay = parse(
      `WALKS\n\n\nby Jane Doe\n\n\n${wrapped}\n\nOF THE ORIGIN OF WALKS,\nAND OF THEIR END.\n\n${wrapped}\n\nA quiet heading\n\n${wrapped}`,
    );
    expect([essay.title, essay.author]).toEqual(['WALKS', 'Jane Doe']);
    expect(essay.sections.map(({ heading }) => heading)).toEqual([
      'OF THE ORIGIN OF WALKS, AND OF THEIR END.',
      'A quiet heading',
    ]);
  });

  it('keep verse in its lines, as one paragraph a stanza', () => {
    const essay = parse(
      `${wrapped}\n\n    THE ROAD.\n\n    Where once they went,\n    And never found\n    What they were sent\n    To seek around.\n\n${wrapped}`,
    );
    expect(essay.sections).toEqual([]);
    expect(nodesOf(essay).filter(({ type }) => type === 'break')).toHaveLength(3);
  });
});

describe('a poem', () => {
  it('is not a heap of headings', () => {
    const stanza = (number: number) =>
      `the ${String(number)} line is short\nand so is this\nand this one too`;
    const essay = parse(`A POEM\n\n${[1, 2, 3, 4, 5].map(stanza).join('\n\n')}\n\nthe end`);
    expect(essay.title).toBe('A POEM');
    expect(essay.sections).toEqual([]);
    expect(essay.lead).toHaveLength(6);
    expect(essay.lead[0]?.node).toMatchObject({
      children: [{ type: 'text' }, { type: 'break' }, { type: 'text' }, { type: 'break' }, { type: 'text' }],
    });
  });
});

describe('characters', () => {
  it('mean themselves', () => {
    const text =
      'Notes on C#\n\n#1 is that * is no bullet and 2 * 3 * 4 = 24, and _x_ <b> & `tick` [y](z) $5$.\n\n    four spaces are no code\n\n1986. A great year.\n\n+1 from me\n- said nobody';
    const essay = parse(text);
    for (const line of text.split('\n')) expect(textOfEssay(essay)).toContain(line.trim());
    expect(new Set(nodesOf(essay).map(({ type }) => type))).toEqual(new Set(['paragraph', 'text', 'break']));
    expect(blocksOf(essay).map(({ node }) => toString(node))[0]).toBe(
      '#1 is that * is no bullet and 2 * 3 * 4 = 24, and _x_ <b> & `tick` [y](z) $5$.',
    );
  });

  it('of front matter mean themselves too', () => {
    expect(textOfEssay(parse(`---\ntitle: x\n---\n\n${long}`))).toContain('title: x');
  });
});

describe('lists', () => {
  it('need more than one hyphen at the start of a line', () => {
    expect(parse(`${long}\n- said nobody\n${long}`).lead.map(({ node }) => node.type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
    expect(
      parse(`${wrapped}\n\nMind three things:\n- one that is\n  wrapped\n- two\n- three\n`).lead.map(
        ({ node }) => node.type,
      ),
    ).toEqual(['paragraph', 'paragraph', 'list']);
  });
});
