import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { nodesOf } from '../text-of-essay.ts';

/** Headings, words and pictures behind the first paragraph. */
function read(text: string): string[] {
  const essay = parseEssay(`One.\n\n${text}`, { file: 'e.md', format: 'markdown' });
  const shown = nodesOf(essay).flatMap((node) =>
    node.type === 'image'
      ? [node.url]
      : node.type === 'paragraph'
        ? [toString(node, { includeImageAlt: false }).trim()]
        : [],
  );
  return [
    ...essay.sections.map(({ heading }) => `# ${heading}`),
    ...shown.filter((each) => each !== '' && each !== 'One.'),
  ];
}

const dev = '[![Dev](a.png)](https://dev.to/mira)';
const github = '[![GitHub](b.png)](https://github.com/mira)';
const linkedin = '[![LinkedIn](c.png)](https://www.linkedin.com/in/mira/)';
const site = '[![Home](d.png)](https://mira.example.org)';

describe('logos that lead to profiles', () => {
  it.each([
    ['in a paragraph', `${dev} ${github}\n${linkedin} ${site}`],
    ['in a list', `- ${dev}\n- ${github}\n- ${linkedin}`],
    ['in a table', `| &nbsp; | &nbsp; |\n| --- | --- |\n| ${dev} | ${github} |`],
    ['with their heading', `## Follow me\n\n${dev} ${github}`],
    ['in HTML', '<p align="center"><a href="https://x.com/mira"><img src="a.png"></a> <a href="https://github.com/mira"><img src="b.png"></a></p>'],
    ['to pass a post on', '[![A](a.png)](https://twitter.com/intent/tweet?url=a) [![B](b.png)](https://www.facebook.com/sharer/sharer.php?u=a)'],
  ])('are left out: %s', (_, text) => {
    expect(read(text)).toEqual([]);
  }); // prettier-ignore

  it('leave words that stand with them, and what else their heading has', () => {
    expect(read(`Follow me: ${dev} ${github}`)).toEqual(['Follow me:']);
    expect(read(`## Follow me\n\n${dev} ${github}\n\nOr write.`)).toEqual(['# Follow me', 'Or write.']);
  });

  it('leave the essay its title', () => {
    const text = `# Lamps\n\n${dev} ${github}\n\n## Oil\n\nOne.`;
    expect(parseEssay(text, { file: 'e.md', format: 'markdown' }).title).toBe('Lamps');
  });

  it.each([
    ['one', dev, ['a.png']],
    ['projects', '[![A](a.png)](https://github.com/mira/lamp) [![B](b.png)](https://github.com/mira/oil)', ['a.png', 'b.png']],
    ['films', '[![A](a.png)](https://www.youtube.com/watch?v=1) [![B](b.png)](https://www.youtube.com/watch?v=2)', ['a.png', 'b.png']],
    ['larger pictures', '[![A](a.png)](a-large.png) [![B](b.png)](b-large.png)', ['a.png', 'b.png']],
    ['pictures without links among them', `${dev} ${github} ![A lamp](lamp.png)`, ['a.png', 'b.png', 'lamp.png']],
  ])('are not: %s', (_, text, pictures) => {
    expect(read(text)).toEqual(pictures);
  }); // prettier-ignore
});
