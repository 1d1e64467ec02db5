import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { blocksOf, nodesOf, textOfEssay } from '../text-of-essay.ts';

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

  it.each([
    ['without one of our keys', `---\nNote: old\nseen: x\n---\n\n${long}`, 'Note: old'],
    ['with a line of prose', `---\ntitle: x\nThe lamp burns.\n---\n\n${long}`, 'title: x'],
    ['that never closes', `---\ntitle: x\n\n${long}`, 'title: x'],
    ['below the first line', `\n---\ntitle: x\n---\n\n${long}`, 'title: x'],
  ])('of a block %s mean themselves too', (_, text, kept) => {
    expect(textOfEssay(parse(text))).toContain(kept);
  });
});

describe('front matter', () => {
  it('is read where it can be nothing else', () => {
    const essay = parse(`---\ntitle: My text\nminutes: 1\ntags:\n  - old\n---\n\n${long}\n`);
    expect(essay).toMatchObject({ title: 'My text', settings: { minutes: 1 }, warnings: [] });
    expect(essay.lead[0]?.line).toBe(8);
    expect(textOfEssay(essay)).not.toContain('minutes');
  });

  it('that holds a mistake is named as in Markdown', () => {
    expect(parse(`---\ntitle: x\nminutes: soon\n---\n\n${long}`).warnings).toMatchObject([{ line: 3 }]);
    expect(() => parse(`---\ntitle: "x\n---\n\n${long}`)).toThrow(expect.objectContaining({ line: 2 }));
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

describe('a line that begins with “by”', () => {
  const rest = 'She had a lamp, and by its light she read whatever the house had to offer her.';

  it('is a sentence if it reads like one', () => {
    for (const line of [
      'By late winter London was dark.',
      'By London.',
      'by and by',
      'By night and',
      'By 1900',
    ]) {
      const essay = parse(`How we began\n${line}\n${rest}`);
      expect(essay.author).toBeUndefined();
      expect(textOfEssay(essay)).toContain(line);
    }
  });

  it('names the author if it holds a name and nothing more', () => {
    for (const name of [
      'Jane Doe',
      'Ludwig van Beethoven',
      'Henry D. Thoreau',
      'Ann Lee and Bo Oz',
      'É. d’Arc',
    ]) {
      expect(parse(`How we began\n\nBy ${name}\n\n${wrapped}`).author).toBe(name);
    }
  });

  it('names the author below a title that is underlined too', () => {
    for (const underline of ['=====', '-----']) {
      const essay = parse(`How we began\n${underline}\n\nby Jane Doe\n\n${wrapped}\n\n${wrapped}`);
      expect([essay.title, essay.author, essay.sections]).toEqual(['How we began', 'Jane Doe', []]);
    }
    const bare = parse(`How we began\n=====\n\nJane Doe\n\n${wrapped}\n\nTo the Lamp\n-----\n\n${wrapped}`);
    expect([bare.author, bare.sections.length]).toEqual(['Jane Doe', 1]);
    const heading = parse(`How we began\n\nEarly Spring\n\n${wrapped}\n\nTo the Lamp\n\n${wrapped}`);
    expect([heading.author, heading.sections.length]).toEqual([undefined, 2]);
  });

  it.each([
    ['by Jane Doe, 3 May 2026', '3 May 2026'],
    ['Jane Doe, October 2026', 'October 2026'],
    ['Jane Doe · 2026-10-01', '2026-10-01'],
  ])('gives author and date: %s', (line, date) => {
    for (const underline of ['', '\n=====']) {
      const essay = parse(`How we began${underline}\n\n${line}\n\n${wrapped}\n\n${wrapped}`);
      expect(essay).toMatchObject({
        title: 'How we began',
        author: 'Jane Doe',
        settings: { date },
        sections: [],
      });
    }
  });

  it('is read at once however long it is', () => {
    const line = `by ${'a'.repeat(60)} 1`;
    expect(textOfEssay(parse(`How we began\n${line}\n${rest}`))).toContain(line);
  });
});

describe('an essay in any habit of typing', () => {
  const paragraphs = [
    'Most of what we write is read once, in a hurry, by somebody who wants to be elsewhere. That is no reason to write it badly, and it may well be a reason to write less of it.',
    'A sheet of paper has two sides and no battery. It waits, it can be folded, and nobody has ever been asked to accept its terms before reading what stands on it. In the drawer of my kitchen there is a note from 1962 that still works.',
    'Write the date at the top, and your name. Leave a margin, since the next reader will want to say something too. Never throw a sheet away on the day on which it was written.',
    'So buy a pencil before you buy anything else. It costs little, and it will outlast the shop.',
  ] as const;

  function wrapAt(width: number, text: string): string {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  }

  const asIs = (text: string) => text;
  const habits = {
    'one line a paragraph': { write: asIs, gap: '\n', below: '\n' },
    'one line a paragraph between blank lines': { write: asIs, gap: '\n\n', below: '\n\n' },
    'one line a paragraph, headings directly above': { write: asIs, gap: '\n\n', below: '\n' },
    'lines wrapped at 66': { write: (text: string) => wrapAt(66, text), gap: '\n\n', below: '\n\n' },
    'lines wrapped at 118': { write: (text: string) => wrapAt(118, text), gap: '\n\n', below: '\n\n' },
    'lines wrapped at 72, headings directly above': {
      write: (text: string) => wrapAt(72, text),
      gap: '\n\n',
      below: '\n',
    },
  };
  const heads = {
    'no title': '',
    'a title': 'In Praise of Paper\n',
    'a title and a blank line': 'In Praise of Paper\n\n',
    'a title over its byline': 'In Praise of Paper\nby Ada Quill\n\n',
    'a title, a blank line and a byline': 'In Praise of Paper\n\nby Ada Quill\n\n',
    'a title over its byline without a blank line': 'In Praise of Paper\nby Ada Quill\n',
  };
  const cases = Object.entries(habits).flatMap(([habit, { write, gap, below }]) =>
    Object.entries(heads).flatMap(([head, top]) =>
      [true, false].flatMap((hasHeadings) =>
        ['\n', '\r\n'].map((lineEnd) => {
          const [first, second, third, last] = paragraphs.map(write);
          const above = (heading: string) => (hasHeadings ? `${heading}${below}` : '');
          const text = `${top}${String(first)}${gap}${above('Why paper')}${String(second)}${gap}${above('The rules')}${String(third)}${gap}${above('The end')}${String(last)}\n`;
          const name = `${habit}, ${head}, ${hasHeadings ? 'headings' : 'no headings'}, ${JSON.stringify(lineEnd)}`;
          return { name, top, hasHeadings, text: text.replaceAll('\n', lineEnd) };
        }),
      ),
    ),
  );

  it.each(cases)('is read the same: $name', ({ top, hasHeadings, text }) => {
    const essay = parse(text);
    expect(blocksOf(essay).map(({ node }) => toString(node).replaceAll('\n', ' '))).toEqual(paragraphs);
    expect(nodesOf(essay).some(({ type }) => type === 'break')).toBe(false);
    expect(essay.author).toBe(top.includes('by ') ? 'Ada Quill' : undefined);
    const headings = essay.sections.map(({ heading }) => heading);
    if (top !== '') expect(essay.title).toBe('In Praise of Paper');
    expect(headings).toEqual(hasHeadings ? ['Why paper', 'The rules', 'The end'] : []);
  });

  it('keeps paragraphs whole where one is longer than the width at which the others are wrapped', () => {
    const long = `${paragraphs[1]} ${paragraphs[2]}`;
    for (const width of [66, 96, 118]) {
      const [first, second, , last] = paragraphs.map((text) => wrapAt(width, text));
      const essay = parse(
        `On Width\n\n${String(first)}\n\n${long}\n\n${String(second)}\n\nThe end\n\n${String(last)}`,
      );
      expect(blocksOf(essay).map(({ node }) => toString(node).replaceAll('\n', ' '))).toEqual([
        paragraphs[0],
        long,
        paragraphs[1],
        paragraphs[3],
      ]);
      expect(nodesOf(essay).some(({ type }) => type === 'break')).toBe(false);
    }
  });

  it('keeps paragraphs whole where their widths differ', () => {
    const [first, second, third] = paragraphs;
    const essay = parse(`On Width\n\n${wrapAt(64, first)}\n\n${wrapAt(118, second)}\n\n${wrapAt(90, third)}`);
    expect(blocksOf(essay)).toHaveLength(3);
    expect(nodesOf(essay).some(({ type }) => type === 'break')).toBe(false);
  });

  it('keeps the headings of sections that alone are parted by blank lines', () => {
    const [first, second, third, last] = paragraphs;
    const essay = parse(`On Gaps\n\n${first}\nThe middle\n${second}\n\nThe end\n${third}\n${last}`);
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['The middle', 'The end']);
  });

  it('does not fail on a block with very many headings', () => {
    const essay = parse(`${`${long}\nHead\n`.repeat(6900)}${long}\n\n${long}`);
    expect(blocksOf(essay)).toHaveLength(6902);
  });

  it.each([
    ['word', 'a'.repeat(100_000)],
    ['gap in a heading', `# A${' '.repeat(100_000)}b`],
    ['row of brackets', '['.repeat(100_000)],
    ['gap in the head of a letter', `Subject: Lamps\nFrom: Mira${' '.repeat(100_000)}Osei\n\n${long}`],
  ])('reads a very long %s in no time', (_, text) => {
    expect(parse(`${text}\n\n${long}\n\n${long}`).lead.length).toBeGreaterThan(1);
  });
});

describe('short lines', () => {
  it('are headings where longer text follows, and prose where they close with punctuation', () => {
    const essay = parse(
      `A Quiet Year\n\n${long}\n\nAnd so it was.\n\n${long}\n\nNobody came\n\n${long}\n\nWhat then?\n\n${long}\n\nNo one`,
    );
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Nobody came']);
    expect(textOfEssay(essay)).toContain('No one');
  });

  it('are headings above a short last paragraph too', () => {
    const essay = parse(`A Quiet Year\n\n${long}\n\nThe end\n\nThat is all.`);
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['The end']);
  });

  it('give the title although a shorter heading follows', () => {
    const essay = parse(`A Rather Quiet Year\nby Ada Quill\n\nSpring\n\n${long}\n\nAutumn\n\n${long}`);
    expect([essay.title, essay.author]).toEqual(['A Rather Quiet Year', 'Ada Quill']);
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Spring', 'Autumn']);
  });

  it('lead in to a list where they end with a colon, and are its heading where they do not', () => {
    const essay = parse(
      `A Title\n\n${long}\n\nBring these:\n\n- a pencil\n- a sheet\n\nThe tools\n\n- a knife\n- a ruler\n\nThe rest\n- a desk\n- a lamp\n\n${long}`,
    );
    expect(essay.lead.map(({ node }) => node.type)).toEqual(['paragraph', 'paragraph', 'list']);
    expect(
      essay.sections.map(({ heading, blocks }) => [heading, blocks.map(({ node }) => node.type)]),
    ).toEqual([
      ['The tools', ['list']],
      ['The rest', ['list', 'paragraph']],
    ]);
  });

  it('of a list without bullets are no headings of each other', () => {
    const essay = parse(
      `A Title\n\n${long}\n\nApples\n\nOranges\n\nPears and plums\n\nAll sorts of late berries`,
    );
    expect(essay.sections).toEqual([]);
    expect(essay.lead).toHaveLength(5);
  });

  it('that are a date at the top or an address open no section', () => {
    for (const date of [
      '12 March 2020',
      'March 3rd, 2020',
      'Berlin, 12. März 2020',
      '2020-03-12',
      'May 2020',
    ]) {
      const essay = parse(`A Letter\n\n${date}\n\n${long}\n\n${long}`);
      expect([essay.title, essay.sections.length]).toEqual(['A Letter', 0]);
      expect(textOfEssay(essay)).toContain(date);
    }
    const essay = parse(
      `Ada Quill\n3 Paper Street\nInkwell\n\n12 March 2020\n\nDear friends,\n\n${long}\n\n${long}`,
    );
    expect(essay.sections).toEqual([]);
    expect(textOfEssay(essay)).toContain('3 Paper Street');
  });

  it('in the middle of the page are the title, and chapters with a number', () => {
    const essay = parse(
      `\t\tHow a lamp is kept\n\n${long}\n\n\t\tChapter 1: Oil\n\n${long}\n\n   Chapter II. Why me?\n\n${long}\n\n\t\tlamp --light\n\n${long}`,
    );
    expect(essay.title).toBe('How a lamp is kept');
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Chapter 1: Oil', 'Chapter II. Why me?']);
  });

  it('of verse between prose keep their breaks', () => {
    const essay = parse(
      `On Verse\n\n${long}\n\nThe road was long\nAnd I was late,\nThe moon was gone,\nAnd shut the gate.\n\n${long}`,
    );
    expect(essay.sections).toEqual([]);
    expect(nodesOf(essay).filter(({ type }) => type === 'break')).toHaveLength(3);
  });

  it('of a couplet that is indented are verse, and what follows without a blank line is none of it', () => {
    const essay = parse(
      `On Verse\n\n${wrapped}\n\n   “The road is long to go,\n   And I am late and slow.”\n\n “How fair is it!”\nSo I would say,—\n\n${wrapped}`,
    );
    const nodes = nodesOf(essay).filter(({ type }) => type === 'paragraph');
    expect(nodes.filter(({ data }) => data !== undefined)).toMatchObject([{ data: { isVerse: true } }]);
    expect(nodes.map((node) => toString(node))).toEqual(
      expect.arrayContaining(['“How fair is it!”', 'So I would say,—']),
    );
  });
});
