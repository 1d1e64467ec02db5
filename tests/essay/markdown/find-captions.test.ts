import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { parseEssay } from '../../../src/essay/parse-essay.ts';
import { writeArticle } from '../../../src/plan/write-article.ts';

const first = 'The lock serialises the two inserts, but the second one still runs.';
const last = 'It is much easier to use another technique for that.';

function plan(between: string) {
  const text = `# Locks\n\n## One\n\n${first}\n\n${between}\n\n${last}\n`;
  const parsed = parseEssay(text, { file: 'e.md', format: 'markdown' });
  const essay = { ...parsed, pictures: new Map([['a.png', { file: 'a.png', width: 640, height: 480 }]]) };
  const talk = planTalk(essay);
  const steps = talk.slides.flatMap((slide) => slide.steps);
  return {
    layouts: talk.slides.map(({ layout }) => layout),
    figures: steps.flatMap(({ shows, says }) =>
      shows.kind === 'figure'
        ? [
            {
              caption: shows.caption?.text,
              says: says.map(({ text: said, line }) => `${String(line)} ${said}`),
            },
          ]
        : [],
    ),
    article: writeArticle(essay, talk, talk).parts.map(({ block }) => block.kind),
  };
}

const figure = (caption: string, line: number) => [{ caption, says: [`${String(line)} ${caption}`] }];

describe('a line in italics right below a picture', () => {
  it.each([
    ['![wheel](a.png)\n*They invent the wheel anew.*', 8],
    ['![wheel](a.png)  \n_They invent the wheel anew._', 8],
    ['![wheel](a.png)\n\n*They invent the wheel anew.*', 9],
    ['[![wheel](a.png)](https://example.org/)\n*They invent [the wheel](https://example.org/) anew.*', 8],
    ['<figure><img src="a.png" alt="wheel"><figcaption>They invent the wheel anew.</figcaption></figure>', 7],
  ])('is its caption, and said while it stands: %j', (between, line) => {
    const { figures, layouts } = plan(between);
    expect(figures).toEqual(figure('They invent the wheel anew.', line));
    expect(layouts).toEqual(['title', 'points', 'figure', 'statement', 'closing']);
  });

  it('stands once on the essay’s page', () => {
    const { article } = plan('![wheel](a.png)\n*They invent the wheel anew.*');
    expect(article).toEqual(['heading', 'paragraph', 'shown', 'paragraph']);
  });

  it('is none where it goes on, or where a picture stands within words', () => {
    for (const between of [
      '![wheel](a.png)\n*They* invent the wheel anew, over and over.',
      '*They invent the wheel anew.*\n\n![wheel](a.png)',
      '![wheel](a.png)\nThey invent the wheel anew, over and over.',
    ])
      expect(plan(between).figures).toMatchObject([{ caption: 'wheel' }]);
  });
});
