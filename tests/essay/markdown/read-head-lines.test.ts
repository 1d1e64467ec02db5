import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { childrenOf } from '../../../src/essay/children-of.ts';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';

const read = (text: string) => {
  const { author, settings, lead, title } = parseEssay(text, { file: 'lamps.md', format: 'markdown' });
  const own = lead.filter(({ node }) => !tellsOfEssay(node));
  const { date, subtitle } = settings;
  return { title, author, date, subtitle, lead: own.map(({ node }) => toString(node)) };
};

/** Whether the planner says it and makes no slide of it. */
function tellsOfEssay(node: Nodes): boolean {
  return node.type === 'paragraph' ? node.data?.isCaption === true : childrenOf(node).some(tellsOfEssay);
}

const rest = '## Why\n\nLamps burn oil at night.\n\n## How\n\nThey glow.\n';

describe('what a document says of itself below its title', () => {
  test('stands on the title slide', () => {
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

  test('holds no more where it is struck out', () => {
    expect(read(`# Lamps\n\nDate: ~~2019-04-05~~ 2020-06-12\n\n${rest}`)).toMatchObject({
      date: '2020-06-12',
    });
  });

  test('may be a name with a month, and is no place with a day', () => {
    expect(read(`# Lamps\n\nMira Osei, March 2020\n\n${rest}`)).toMatchObject({
      author: 'Mira Osei',
      date: 'March 2020',
      lead: [],
    });
    for (const line of ['Berlin, 3 May 2026', 'Mira Osei, Oil 7', 'Mira Osei, March 2020, in Oslo'])
      expect(read(`# Lamps\n\n${line}\n\n${rest}`)).toMatchObject({ author: undefined, lead: [line] });
  });

  test.each([
    'By Mira Osei, 3 March 2020',
    'by Mira Osei on March 3, 2020',
    'By Mira Osei · 2020-03-03',
    '*Posted on 3 March 2020 by Mira Osei*',
    'Published March 3, 2020, by Mira Osei',
    'Written by Mira Osei on 3 March 2020',
    'Written by Mira Osei, March 2020',
    '3 March 2020 by Mira Osei',
    'Veröffentlicht am 3. März 2020 von Mira Osei',
    'Publié le 3 mars 2020 par Mira Osei',
    'Publicado el 3 de marzo de 2020 por Mira Osei',
  ])('may tell author and day on one line: %s', (line) => {
    const { author, date, lead } = read(`# Lamps\n\n${line}\n\nLamps burn oil.\n\n${rest}`);
    expect([author, date?.includes('2020'), lead]).toEqual(['Mira Osei', true, ['Lamps burn oil.']]);
  });

  test('may tell the author behind a word', () => {
    expect(read(`# Lamps\n\nWritten by Mira Osei\n\n${rest}`)).toMatchObject({
      author: 'Mira Osei',
      lead: [],
    });
  });

  test.each([
    'Posted on a rainy day by Mira Osei',
    'Written on 3 March 2020 by the sea',
    'Lit on 3 March 2020 by Mira Osei',
  ])('is none of it where it tells a story: %s', (line) => {
    const { author, lead } = read(`# Lamps\n\n${line}\n\n${rest}`);
    expect([author, lead]).toEqual([undefined, [line]]);
  });

  test('may begin with a subtitle in italics', () => {
    const essay = `# Lamps\n\n*Notes from a winter at the light*\n\nBy Mira Osei\n\n${rest}`;
    expect(read(essay)).toMatchObject({
      subtitle: 'Notes from a winter at the light',
      author: 'Mira Osei',
      lead: [],
    });
    expect(read(essay.replace('By Mira Osei\n\n', ''))).toMatchObject({
      subtitle: 'Notes from a winter at the light',
      lead: [],
    });
  });

  test.each([
    '*This was first told at the harbour.*',
    '*Notes from a winter* at the light',
    '*Why do lamps go out?*',
    'Oil is dear.\n\n*Notes from a winter at the light*',
  ])('has no sentence, and nothing further down, for its subtitle: %s', (text) => {
    const { subtitle, lead } = read(`# Lamps\n\n${text}\n\n${rest}`);
    expect([subtitle, lead.length > 0]).toEqual([undefined, true]);
  });

  test('may be one line', () => {
    expect(read(`# Lamps\n\nBy Mira Osei\n\n${rest}`)).toMatchObject({ author: 'Mira Osei', lead: [] });
  });

  test('is said with the title', () => {
    const { slides } = planTalk(
      parseEssay(`# Lamps\n\n- Author: Mira Osei\n- Start Date: 2020-06-12\n\n${rest}`, {
        file: 'lamps.md',
        format: 'markdown',
      }),
    );
    const [title, next] = slides;
    expect(title?.steps.flatMap(({ says }) => says.map(({ text }) => text))).toEqual([
      'Author: Mira Osei',
      'Start Date: 2020-06-12',
    ]);
    expect(next?.layout).toBe('section');
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
    ['a line longer than any of them', `Author: Mira${' '.repeat(50_000)}Osei`],
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
