import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';

const read = (text: string) => {
  const { author, settings, lead, title } = parseEssay(text, { file: 'lamps.md', format: 'markdown' });
  return { title, author, date: settings.date, lead: lead.map(({ node }) => toString(node)) };
};

const rest = '## Why\n\nLamps burn oil at night.\n\n## How\n\nThey glow.\n';

describe('what a document says of itself below its title', () => {
  test('stands on the title slide, and is no part of the talk', () => {
    const proposal = `# Lamps\n\nAuthor(s): Mira Osei (mira@example.org), Jon Bell\n\nLast updated: 20 July 2016\n\nDiscussion at https://example.org/issue/7.\n\n${rest}`;
    expect(read(proposal)).toEqual({
      title: 'Lamps',
      author: 'Mira Osei, Jon Bell',
      date: '20 July 2016',
      lead: [],
    });
  });

  test('is a list in some, below no title', () => {
    const rfc = `- Feature Name: \`lamp_oil\`\n- Start Date: 2020-06-12\n- RFC PR: [lamps#7](https://example.org/7)\n\n${rest}`;
    expect(read(rfc)).toMatchObject({ date: '2020-06-12', lead: [] });
  });

  test('may be a name above a day, and ends where the text begins', () => {
    const draft = `# Lamps\n\nMira Osei\\\nAugust 27, 2018\n\nThis is a draft about lamps.\n\n${rest}`;
    expect(read(draft)).toMatchObject({
      author: 'Mira Osei',
      date: 'August 27, 2018',
      lead: ['This is a draft about lamps.'],
    });
  });

  test('gives way to the front matter', () => {
    const both = `---\ntitle: Lamps\ndate: 2021-02-03\n---\n\nBy Mira Osei\n\nPublished on March 3, 2020\n\n${rest}`;
    expect(read(both)).toMatchObject({ author: 'Mira Osei', date: '2021-02-03', lead: [] });
  });

  test('is read where it is one line, which stays to be said', () => {
    expect(read(`# Lamps\n\nBy Mira Osei\n\n${rest}`)).toMatchObject({
      author: 'Mira Osei',
      lead: ['By Mira Osei'],
    });
  });

  test('is told in other languages', () => {
    expect(read(`# Lampen\n\n**Autorin:** Mira Osei\n**Datum:** 3. März 2020\n\n${rest}`)).toMatchObject({
      author: 'Mira Osei',
      date: '3. März 2020',
      lead: [],
    });
  });
});

describe('words that look like it stay', () => {
  test.each([
    ['a list of points with colons', '- Oil: it burns\n- Date: whatever suits\n- Wick: it glows'],
    ['a status alone', 'Status: accepted'],
    ['a name without a day', 'Mira Osei'],
    ['a sentence with a day', 'On August 27, 2018 the lamp went out.'],
    ['a list of names', '- Mira Osei\n- Jon Bell\n- May 3, 2020'],
  ])('%s', (_, lead) => {
    expect(read(`# Lamps\n\n${lead}\n\n${rest}`).lead).not.toEqual([]);
  });

  test('below a heading of a section', () => {
    const { sections } = parseEssay(`Lamps burn.\n\n## Talk\n\nDate: 2020-06-12\n`, {
      file: 'lamps.md',
      format: 'markdown',
    });
    expect(sections[0]?.blocks).toHaveLength(1);
  });

  test('where nothing else stands in the essay', () => {
    expect(read('# Lamps\n\nDate: 2020-06-12\n').lead).toEqual(['Date: 2020-06-12']);
  });

  test('below a comment that asks for something', () => {
    expect(read(`# Lamps\n\n<!-- point: When -->\n\nDate: 2020-06-12\n\n${rest}`).lead).toEqual([
      'Date: 2020-06-12',
    ]);
  });
});
