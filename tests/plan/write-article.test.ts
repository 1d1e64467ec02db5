import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk, planWhole, shortenTalk } from '../../src/plan/plan-talk.ts';
import { writeArticle } from '../../src/plan/write-article.ts';
import type { Article, ArticleBlock } from '../../src/talk/article.ts';

function essayOf(body: string) {
  return parseEssay(`---\ntitle: The title\nlang: en\n---\n\n${body}\n`, {
    file: 'essay.md',
    format: 'markdown',
  });
}

function articleOf(body: string): Article {
  const essay = essayOf(body);
  const talk = planTalk(essay);
  return writeArticle(essay, talk, talk);
}

const blocksOf = (body: string): ArticleBlock[] => articleOf(body).parts.map(({ block }) => block);
const plain = (text: string): ArticleBlock => ({ kind: 'paragraph', words: { text, marks: [] } });

describe('writeArticle', () => {
  it('has paragraphs whole, with their links, code and emphasis, below the essay’s headings', () => {
    expect(
      blocksOf('## The sea\n\nThe *moon* pulls. The [water](https://example.org/) follows `it`.'),
    ).toMatchObject([
      { kind: 'heading', id: 'the-sea', text: 'The sea' },
      {
        kind: 'paragraph',
        words: {
          text: 'The moon pulls. The water follows it.',
          marks: [{ kind: 'em' }, { kind: 'link', href: 'https://example.org/' }, { kind: 'code' }],
        },
      },
    ]);
  });

  it('has lists as lists, and quotations as quotations, within each other too', () => {
    expect(blocksOf('3. Ebb\n   - low\n4. Flood\n\n> It is late.')).toEqual([
      {
        kind: 'list',
        start: 3,
        items: [[plain('Ebb'), { kind: 'list', items: [[plain('low')]] }], [plain('Flood')]],
      },
      { kind: 'quote', blocks: [plain('It is late.')] },
    ]);
  });

  it('has code and tables in one piece, however many slides they fill', () => {
    const code = Array.from({ length: 60 }, (_, index) => `const wave${String(index)} = 1;`).join('\n');
    const rows = Array.from({ length: 40 }, (_, index) => `| ${String(index)} | high |`).join('\n');
    const [first, second, ...others] = blocksOf(
      `\`\`\`ts\n${code}\n\`\`\`\n\n| Day | Tide |\n| --- | ---: |\n${rows}`,
    );
    expect(first).toMatchObject({ shows: { kind: 'code', text: code, language: 'ts' } });
    expect(second).toMatchObject({ shows: { kind: 'table', align: ['start', 'end'] } });
    expect(second?.kind === 'shown' && second.shows.kind === 'table' && second.shows.rows).toHaveLength(40);
    expect(others).toEqual([]);
  });

  it('keeps what its author takes out of every talk, and leaves out what is for the speaker alone', () => {
    const body =
      'It begins.\n\n<!-- cut -->\n\nThis is cut.\n\n<!-- note: breathe -->\n\n<!-- point: Short -->\n\nIt ends here tonight.\n\n<!-- cut -->\n## Links\n\nRead on there.[^a]\n\n[^a]: A note.';
    expect(blocksOf(body)).toMatchObject([
      plain('It begins.'),
      plain('This is cut.'),
      plain('It ends here tonight.'),
      { kind: 'heading', text: 'Links' },
      { kind: 'paragraph', words: { text: 'Read on there.1' } },
    ]);
    expect(articleOf(body).footnotes).toMatchObject([{ number: 1, blocks: [plain('A note.')] }]);
  });

  it('numbers footnotes as the text refers to them, and loses none', () => {
    const { parts, footnotes } = articleOf(
      'High[^b] and low[^a].\n\n[^a]: At noon.\n\n[^b]: At night.\n\n[^c]: Never.',
    );
    expect(parts[0]?.block).toMatchObject({
      words: {
        text: 'High1 and low2.',
        marks: [
          { kind: 'link', href: '#fn-1' },
          { kind: 'link', href: '#fn-2' },
        ],
      },
    });
    expect(footnotes.map(({ number, blocks }) => [number, blocks])).toEqual([
      [1, [plain('At night.')]],
      [2, [plain('At noon.')]],
      [3, [plain('Never.')]],
    ]);
  });

  it('has each slide once, where what is said with it begins', () => {
    const body =
      'The lamp turns all night.\n\n## Oil\n\nIts oil comes by ship.\n\n- one barrel a week\n- two in winter\n\n```ts\nconst lamp = 1;\n```';
    const essay = essayOf(body);
    const talk = planTalk(essay);
    const { parts } = writeArticle(essay, talk, talk);
    const placed = parts.flatMap(({ slides }) => slides);
    // All but the title and the closing.
    expect(placed.map(({ slide }) => slide.id)).toEqual(talk.slides.slice(1, -1).map(({ id }) => id));
    expect(placed.map(({ number }) => number)).toEqual(placed.map((_, index) => index + 2));
    expect(parts[0]?.slides).toHaveLength(1);
  });

  it('is the whole essay in a short talk, where slides that wait in reserve have no number', () => {
    const essay = essayOf('The lamp turns all night.\n\n## Oil\n\nIts oil comes by ship.');
    const whole = planWhole(essay);
    const talk = shortenTalk(whole, 0.03);
    const { parts } = writeArticle(essay, whole.full, talk);
    expect(parts.map(({ block }) => block.kind)).toEqual(['paragraph', 'heading', 'paragraph']);
    const numbers = parts.flatMap(({ slides }) => slides.map(({ number }) => number));
    expect(numbers).toContain(undefined);
  });
});
