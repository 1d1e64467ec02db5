import { describe, expect, it } from 'vitest';
import { weighEssay } from '../../../src/plan/salience/weigh-essay.ts';

interface Paragraph {
  text: string;
  point: string;
  standing?: number;
  isAdvice?: boolean;
}

function weigh(
  title: string,
  sections: { heading: string; paragraphs: Paragraph[] }[],
  lang = 'en',
): number[] {
  const { weighPoints } = weighEssay({
    title,
    lang,
    sections: sections.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(({ text }) => [text]),
    })),
  });
  return weighPoints(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.map(({ point, ...known }) => ({ ...known, text: point })),
    ),
  );
}

const plain = (text: string): Paragraph => ({ text, point: text });

describe('what a paragraph is worth', () => {
  it('depends on what its point says of it, not on what is only said', () => {
    const text = 'A swarm leaves when its hive is full, and the gate had rusted over the winter.';
    const [swarm, gate] = [
      { text, point: 'A swarm leaves when its hive is full' },
      { text, point: 'The gate had rusted over the winter' },
    ].map((paragraph) =>
      weigh('A swarm and its hive', [
        { heading: '', paragraphs: [plain('Each swarm looks for a hive.'), paragraph, plain('It rained.')] },
      ]).at(1),
    );
    expect(swarm).toBeGreaterThan(gate ?? Infinity);
  });

  it('is more where other paragraphs return to its phrases, in any form', () => {
    const [returned, scattered] = ['A drone brood ruins the comb.', 'A brood ruins the comb of a drone.'].map(
      (point) =>
        weigh('', [
          {
            heading: '',
            paragraphs: [
              plain('Rain fell.'),
              plain(point),
              plain('Cut out drone broods in May.'),
              plain('One drone brood feeds many mites.'),
            ],
          },
        ]).at(1),
    );
    expect(returned).toBeGreaterThan(scattered ?? Infinity);
  });

  it('is more where a heading has its phrase', () => {
    const bees = (heading: string) =>
      weigh('', [
        { heading: 'May', paragraphs: [plain('Rain fell.'), plain('Queen cells hang from the comb.')] },
        { heading, paragraphs: [plain('Cut them all.')] },
      ]).at(1);
    expect(bees('A queen cell')).toBeGreaterThan(bees('A cell of a queen') ?? Infinity);
  });

  it('is found in scripts that put no spaces between words', () => {
    const [, rain, light] = weigh(
      '灯塔的光',
      [
        {
          heading: '',
          paragraphs: [plain('水手寻找灯塔的光。'), plain('昨天下了雨。'), plain('灯塔的光救了水手。')],
        },
      ],
      'zh',
    );
    expect(light).toBeGreaterThan(rain ?? Infinity);
  });

  it('is least where there is no point', () => {
    const values = weigh('Bees', [
      { heading: '', paragraphs: [plain('Bees fly far.'), { text: '', point: '' }, plain('Bees dance.')] },
    ]);
    expect(values[1]).toBe(0);
  });

  it('is more where its point stands alone, and where that is advice', () => {
    const worthOf = (known: Omit<Paragraph, 'text' | 'point'>) =>
      weigh('Bees', [
        {
          heading: '',
          paragraphs: [
            plain('Each hive has bees.'),
            { ...plain('Rain fell on a roof.'), ...known },
            plain('It blew.'),
          ],
        },
      ]).at(1) ?? NaN;
    expect(worthOf({ standing: 0 })).toBeGreaterThan(worthOf({ standing: -1 }));
    expect(worthOf({ isAdvice: true })).toBeGreaterThan(worthOf({}));
  });
});
