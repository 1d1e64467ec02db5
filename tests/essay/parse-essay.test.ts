import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { TalkError } from '../../src/errors.ts';
import { toString } from 'mdast-util-to-string';

function parse(text: string, file = 'my-essay.md') {
  return parseEssay(text, { file, format: 'markdown' });
}

function faultOf(text: string): TalkError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof TalkError) return error;
    throw error;
  }
  throw new Error('expected a TalkError');
}

describe('title', () => {
  it('is the front matter’s before any heading’s', () => {
    expect(parse('---\ntitle: From the head\n---\n\n# From the text\n\nWords.').title).toBe('From the head');
  });

  it('is else the first H1, even after smaller headings', () => {
    const essay = parse('## Small\n\nOne.\n\n# Large\n\nTwo.');
    expect(essay.title).toBe('Large');
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Small', 'Large']);
  });

  it('is not an only H1 behind the sections', () => {
    const essay = parse(
      'One.\n\n## Lamps\n\nTwo.\n\n## Oil\n\nThree.\n\n# Notes\n\nFour.',
      'moving-house.md',
    );
    expect(essay.title).toBe('Moving house');
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['Lamps', 'Oil', 'Notes']);
  });

  it('is else the first heading if all stands below it, else the file’s name', () => {
    expect(parse('### Only\n\nWords.').title).toBe('Only');
    expect(parse('![](logo.png)\n\n## Large\n\n### Small\n\nWords.').title).toBe('Large');
    expect(parse('Words alone.').title).toBe('My essay');
  });

  it.each([
    ['a section after words', 'Words come first.\n\n## Upgrade\n\nOne.\n\n### Thank you\n\nTwo.'],
    ['the first of several sections', '## Parameters\n\nOne.\n\n## Return value\n\nTwo.'],
    ['an introduction beside others', '# 1. Introduction\n\nOne.\n\n# Lamps\n\nTwo.'],
    ['the first of several H1 after words', '- Feature: `x`\n\n# Summary\n\nOne.\n\n# Motivation\n\nTwo.'],
  ])('is not that of %s', (_, text) => {
    const essay = parse(text, '2019-12-05-moving_house.md');
    expect(essay.title).toBe('Moving house');
    expect(essay.sections).toHaveLength(2);
  });

  it('is the first heading’s where a file is named for no essay', () => {
    const text = 'Words come first.\n\n## Upgrade\n\nOne.\n\n## Thank you\n\nTwo.';
    const titles = ['README.md', 'clme9wu4i000a09mkgvk4b9ub.md', 'draft 2.md', 'index.fr.md'].map(
      (file) => parse(text, file).title,
    );
    expect(new Set(titles)).toEqual(new Set(['Upgrade']));
    expect(parse(text, 'posts/0042-rust-for-iOS/index.md').title).toBe('rust for iOS');
    expect(parse(text, 'how-lamps-burn/article.md').title).toBe('How lamps burn');
    expect(parse(text, 'mira/article.md').title).toBe('Upgrade');
    expect(parse(text, '10-things.md').title).toBe('10 things');
    expect(parse(text, 'Moving house 0123456789abcdef0123456789abcdef.md').title).toBe('Moving house');
  });

  it('is there the heading that opens the essay, before larger ones of sections', () => {
    const essay = parse('## Lamps\n\nOne.\n\n# Oil\n\nTwo.\n\n# Wicks\n\nThree.', 'README.md');
    expect([essay.title, essay.sections.length]).toEqual(['Lamps', 2]);
  });

  it.each([
    ['Lamps | Guides', '# Lamps', 'Lamps'],
    ['Cookbook | Lamps', '# Lamps', 'Lamps'],
    ['Lamps · A blog', '# Lamps!', 'Lamps'],
    ['Lamps | Guides', '## Lamps', 'Lamps | Guides'],
    ['Lamps | Guides', '# Oil', 'Lamps | Guides'],
    ['Lamps: a guide', '# Lamps', 'Lamps: a guide'],
  ])('leaves the name of a site away where the first H1 does: %s above %s', (title, heading, expected) => {
    const essay = parse(`---\ntitle: "${title}"\n---\n\n${heading}\n\nOne.\n\n## More\n\nTwo.`);
    expect(essay.title).toBe(expected);
    expect(essay.sections).toHaveLength(expected === 'Lamps' ? 1 : 2);
  });

  it('is taken from the heading at the start, which then opens no section', () => {
    const essay = parse('# Title\n\nLead.\n\n## One\n\nText.');
    expect(essay.lead.map(({ node }) => toString(node))).toEqual(['Lead.']);
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['One']);
  });

  it('is nothing that nobody sees, nor is a section’s', () => {
    const { title, sections, warnings } = parse('# \u200b\n\n## Seen\n\nB.\n\n## \u3164\n\nC.');
    expect([title, sections]).toEqual(['Seen', []]);
    expect(warnings.map(({ line }) => line)).toEqual([1, 7]);
  });

  it('is not said twice when the first heading repeats it', () => {
    const essay = parse('---\ntitle: A Café, Twice\n---\n# A café  twice\n\nLead.');
    expect(essay.sections).toEqual([]);
    expect(essay.lead).toHaveLength(1);
  });

  it('leaves a different first H1 as a section', () => {
    expect(parse('---\ntitle: One\n---\n# Two\n\nText.').sections.map(({ heading }) => heading)).toEqual([
      'Two',
    ]);
  });

  it('has no pictures, tags or template code of the front matter’s, but what they are about', () => {
    const head = (title: string) => parse(`---\ntitle: '${title}'\n---\n\nText.`).title;
    expect(head('<img src="a.png" width="16"> The <em>lamp</em>')).toBe('The lamp');
    expect(head('Oil {% since "2.0" %}')).toBe('Oil');
    expect(head('<mark>')).toBe('<mark>');
    expect(head('Lamps&#58; oil &#038; &#x201C;wicks&#x201d; &mdash; R&D; &#x07; &#9999999;')).toBe(
      'Lamps: oil & “wicks” — R&D; &#x07; &#9999999;',
    );
    expect(head('List<T> and <b>')).toBe('List<T> and <b>');
  });

  it('and sections have no list of themselves', () => {
    const list = '- [One](#one)\n  - [Two](#two)\n- [Three](#three)';
    const essay = parse(
      `## 🚩 Table of Contents\n\n${list}\n\n---\n\n## One\n\nA.\n\n## 目录\n\n## Three\n\nB.`,
      'lamps.md',
    );
    expect(essay.title).toBe('Lamps');
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['One', 'Three']);
    const set = parse('# Lamps\n\n## Contents\n\n- **[One](#one)**\n\n<br>\n\n## One\n\nA.');
    expect(set.sections.map(({ heading }) => heading)).toEqual(['One']);
    const kept = parse(
      `# Lamps\n\n## Contents\n\nIt has [oil](#oil).\n\n## Index\n\n${list}\n\n## End\n\nC.`,
    );
    expect(kept.sections.map(({ heading }) => heading)).toEqual(['Contents', 'Index', 'End']);
  });

  it('have no list of themselves above them, be it of links or of words below “Contents”', () => {
    const leadOf = (lead: string) =>
      parse(
        `# Lamps\n\nOf light.\n\n${lead}\n\n## 1. One\n\nA.\n\n## Two\n\nB.\n\n## 3) Three\n\nC.`,
      ).lead.map(({ node }) => node.type);
    const links = '1. [One](#a)\n2. [Two](#b)\n3. [Three](#c)';
    expect(leadOf(links)).toEqual(['paragraph']);
    expect(leadOf('- [First](#1-one)\n- [Then](#two)\n- [Last](#3-three)')).toEqual(['paragraph']);
    expect(leadOf('**Contents**\n\n- One\n- Two')).toEqual(['paragraph']);
    expect(leadOf(`It has three parts:\n\n${links}`)).toEqual(['paragraph', 'paragraph', 'list']);
    expect(leadOf(`<!-- keep -->\n\n${links}`)).toEqual(['paragraph', 'list']);
    expect(leadOf(links.replace('Two', 'Four'))).toEqual(['paragraph', 'list']);
    expect(leadOf('- One\n- Two\n- Three')).toEqual(['paragraph', 'list']);
    expect(leadOf('**Contents**\n\n- One\n- A bottle')).toEqual(['paragraph', 'paragraph', 'list']);
  });

  it('is one trimmed line whatever the front matter holds', () => {
    expect(parse('---\ntitle: |\n  Two\n  lines \n---\nText.').title).toBe('Two lines');
  });
});

describe('sections', () => {
  it('start at headings of any depth, also when levels are skipped', () => {
    const essay = parse('# T\n\na\n\n#### Deep\n\nb\n\n## Up\n\nc\n\n# Again\n\nd');
    expect(essay.sections.map(({ heading, depth, line }) => [heading, depth, line])).toEqual([
      ['Deep', 4, 5],
      ['Up', 2, 9],
      ['Again', 1, 13],
    ]);
  });

  it('are absent where there is no heading: all is lead', () => {
    const essay = parse('One.\n\nTwo.');
    expect([essay.lead.length, essay.sections.length]).toEqual([2, 0]);
  });

  it('are not opened by a heading without text', () => {
    expect(parse('# T\n\na\n\n##\n\nb\n\n## <!-- x -->\n\nc').sections).toEqual([]);
  });

  it('have plain headings without markup and attributes', () => {
    const essay = parse(
      '# T\n\n## A *b* `c` [d](https://e.org) <b>f</b> {#id .class}\n\ng\n\n## H<br>i {: .x}\n\nj',
    );
    expect(essay.sections.map(({ heading }) => heading)).toEqual(['A b c d f', 'H i']);
    expect(
      parse('# T\n\n## The lamp (#the-lamp)\n\n## Lamp (#2)\n\n## Ask on Slack (#help)\n').sections.map(
        ({ heading }) => heading,
      ),
    ).toEqual(['The lamp', 'Lamp (#2)', 'Ask on Slack (#help)']);
  });

  it('keep a picture that stands in their heading', () => {
    const [section] = parse('# T\n\n## ![Logo](logo.png) Name\n\nText.').sections;
    expect(section?.heading).toBe('Name');
    expect(section?.blocks.map(({ node }) => toString(node))).toEqual(['Logo', 'Text.']);
  });

  it('have unique ids in every script that are neither empty nor digits alone', () => {
    const ids = parse('# T\n\n## Same\n\n## Same\n\n## 2024\n\n## 简介\n\n## 🎉\n\n## !!!').sections.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['same', 'same-1', 'section-2024', '简介', 'section', 'section-1']);
  });
});

describe('lines', () => {
  it('are those of the file, front matter counted', () => {
    const essay = parse('---\ntitle: T\n---\n\nOne\ntwo.\n\n## H\n\n- a\n- b\n');
    expect(essay.lead.map(({ line, endLine }) => [line, endLine])).toEqual([[5, 6]]);
    expect(essay.sections[0]?.line).toBe(8);
    expect(essay.sections[0]?.blocks.map(({ line, endLine }) => [line, endLine])).toEqual([[10, 11]]);
  });

  it('are the same with CRLF, CR and a byte order mark', () => {
    const text = '\uFEFF---\ntitle: T\n---\n\nOne.\n\n## H\n\nTwo.\n';
    for (const end of ['\r\n', '\r']) {
      const essay = parse(text.replaceAll('\n', end));
      expect(essay.title).toBe('T');
      expect(essay.sections[0]?.blocks[0]?.line).toBe(9);
    }
  });
});

describe('an essay that says nothing', () => {
  it('is refused as empty', () => {
    expect(faultOf(' \n\n').message).toContain('empty');
    expect(faultOf(' \n\u200b\u2060\n').message).toContain('empty');
  });

  it('is refused at the end of its front matter', () => {
    const fault = faultOf('---\ntitle: T\n---\n');
    expect([fault.file, fault.line]).toEqual(['my-essay.md', 3]);
    expect(fault.message).toContain('no text after the front matter');
  });

  it('is refused if it is only comments', () => {
    expect(faultOf('<!-- todo -->\n').message).toContain('no text');
    expect(faultOf('***\n\n---\n').message).toContain('no text');
  });
});

describe('a section’s id', () => {
  it('is no longer than an address may be, however long its heading is', () => {
    const ids = parse(`# T\n\n## ${'lamp '.repeat(5000)}\n\n## ${'lamp '.repeat(5000)}`).sections.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(2);
    expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(220);
  });
});

describe('language', () => {
  it('is what the front matter says', () => {
    expect(parse('---\nlang: pt_br\n---\nHello, this is plainly English text.').lang).toBe('pt-BR');
  });

  it('is else guessed from the text, and English for a few words', () => {
    const german =
      'Wer einen Aufsatz schreibt, denkt in Absätzen; wer einen Vortrag hält, denkt in Folien. Zwischen beiden liegt die Arbeit, die niemand gern zweimal macht, weil sie am Ende doch dasselbe sagt.';
    expect(parse(german).lang).toBe('de');
    expect(parse('Das ist kurz.').lang).toBe('en');
  });
});

describe('author', () => {
  it('may be a string, a list, or an object with a name', () => {
    const authorOf = (yaml: string) => parse(`---\n${yaml}\n---\nText.`).author;
    expect(authorOf('author: Ada')).toBe('Ada');
    expect(authorOf('authors: [Ada, {name: Grace}]')).toBe('Ada, Grace');
    expect(authorOf('author: {name: Ada, url: x}')).toBe('Ada');
    expect(authorOf('author_name: Ada')).toBe('Ada');
    expect(authorOf('authors: [admin, Ada]')).toBe('Ada');
    expect(parse('---\nauthor: admin\n---\nText.')).toMatchObject({ warnings: [] });
    expect(parse('---\nauthor: { name: admin }\n---\nText.')).toMatchObject({ warnings: [] });
    expect(authorOf('author: admin')).toBeUndefined();
  });
});

describe('what no hand writes', () => {
  it.each([
    ['a heading', (long: string) => `## A${long}b`],
    ['a label of a callout', (long: string) => `> [!NOTE] A${long}b\n> Text.`],
    ['struck-out words', (long: string) => `Words {--a${long}b--} end.`],
    ['a callout of Python-Markdown', (long: string) => `!!! a${long}b "`],
    ['the key of a source', (long: string) => `As @smith2019a${long}b@ says.`],
  ])('is read all the same: %s with a gap or a row of marks', (_, frame) => {
    for (const sign of [' ', '\u00a0', '.', '-', '"', 'a']) {
      expect(parse(`Before.\n\n${frame(sign.repeat(100_000))}\n\nAfter.`).warnings).toEqual([]);
    }
  });

  it('may be an open tag of WordPress with any number of equals signs', () => {
    expect(parse(`The wall [a${'='.repeat(200)} holds.`).lead).toHaveLength(1);
  });

  it('is refused where it is an address that nobody can type', () => {
    expect(faultOf(`One.\n\nSee https://a.b/${'_'.repeat(60_000)} now.`)).toMatchObject({
      message: 'An address here has 60,012 characters.',
      line: 3,
    });
    expect(parse(`See https://a.b/${'c'.repeat(60_000)} now.`).lead).toHaveLength(1);
    expect(parse(`![A](data:image/svg+xml,${'%3Cg%20a=https://a.b/'.repeat(3_000)})`).lead).toHaveLength(1);
  });

  it('is refused where it is a word of underscores without end', () => {
    expect(faultOf(`One.\n\nSee ${'a_'.repeat(40_000)} now.`)).toMatchObject({
      message: 'A word here has 80,000 characters, and underscores among them.',
      line: 3,
    });
    expect(parse(`${'a_b '.repeat(10_000)}\n\n${'a'.repeat(80_000)}`).lead).toHaveLength(2);
  });

  it.each([
    ['a formula', `$$\n${'x_{i}+y_{j}='.repeat(17_000)}\n$$`],
    ['data', `\`\`\`json\n${'{"user_name":"a_b"},'.repeat(6_000)}\n\`\`\``],
    ['Chinese', '灯__亮__着'.repeat(20_000)],
    ['a line to write on', `Name:${'_'.repeat(50_000)}`],
  ])('is read where it is %s without spaces, and underscores in it', (_, block) => {
    expect(parse(`One.\n\n${block}`).lead).toHaveLength(2);
  });

  it('is refused where it takes most of a day to say, in any script', () => {
    for (const sentence of ['The wall holds the roof. ', '墙壁支撑着屋顶。']) {
      const part = `${sentence.repeat(Math.ceil(1024 ** 2 / Buffer.byteLength(sentence)))}\n\n`;
      expect(faultOf(`One.\n\n${part}Two.`)).toMatchObject({
        message: 'The essay goes on for more than 1 MB here, too much for a talk.',
        line: 3,
      });
    }
    const data = `data:image/png;base64,${'iVBORw0KGgo'.repeat(100_000)}`;
    expect(faultOf(`One.\n\n${data}\n\nTwo.`)).toMatchObject({ line: 3 });
    expect(parse(`One.\n\n![A lamp](${data})\n\nTwo.`).lead).toHaveLength(3);
    expect(parse(`One.\n\n<img alt="A lamp" src="${data}">\n\nTwo.`).lead).toHaveLength(3);
    expect(parse(`One.\n\n![A lamp][lamp]\n\n[lamp]: ${data}`).lead).toHaveLength(2);
  });

  it('is refused where a paragraph has more parts than its lines have words', () => {
    expect(faultOf(`One.\n\n${'`a` '.repeat(60_000)}`)).toMatchObject({
      message: 'A paragraph here has more than 100,000 marked words, links and tags.',
      line: 3,
    });
  });

  it('is refused where a heading is a text of its own, also one that “---” makes of a paragraph', () => {
    const text = 'The wall holds the roof. '.repeat(11_000);
    const fault = { message: 'A heading here has more than 250,000 characters.', line: 3 };
    expect(faultOf(`One.\n\n# ${text}\n\nTwo.`)).toMatchObject(fault);
    expect(faultOf(`One.\n\n${text}\n---\n\nTwo.`)).toMatchObject(fault);
    expect(parse(`One.\n\n${text}\n\n---\n\nTwo.`).lead).not.toHaveLength(0);
  });

  it('is refused where a paragraph of MDX has braces without end', () => {
    const mdx = (text: string) => () => parseEssay(text, { file: 'a.mdx', format: 'mdx' });
    expect(mdx(`One.\n\n${'{1} '.repeat(20_000)}`)).toThrow(
      expect.objectContaining({ message: 'A paragraph here has 20,000 braces and tags.', line: 3 }),
    );
    expect(mdx('{1} words\n\n'.repeat(2_000))).not.toThrow();
  });
});
