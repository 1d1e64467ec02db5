import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighEssay } from '../../../src/plan/salience/weigh-essay.ts';
import type { EssayText, EssayWeights } from '../../../src/plan/salience/weights.ts';

const lighthouse: EssayText = {
  title: 'Why the lighthouse still matters',
  lang: 'en',
  sections: [
    {
      heading: '',
      paragraphs: [
        [
          'A lighthouse tells every sailor where the rocks begin.',
          'My uncle once ate three pies on a train.',
          'Sailors trust a lighthouse because its light never moves.',
        ],
      ],
    },
    {
      heading: 'What satellites cannot do',
      paragraphs: [
        [
          'For example, one winter was very cold.',
          'Satellites fail when a storm takes the power of the ship.',
          'Would you bet a crew on a battery?',
        ],
        ['Sailors who lose their satellites look for the light of the lighthouse.', 'Then they steer by it.'],
        ['Somebody painted the door green.'],
      ],
    },
  ],
};

function sentencesOf({ sections }: EssayWeights) {
  return sections.flat().flatMap(({ sentences }) => sentences);
}

/** What each paragraph is worth if it shows its first sentence. */
function valuesOf({ sections, weighPoints }: EssayWeights): number[] {
  return weighPoints(sections.flat().map(({ sentences }) => ({ text: sentences[0]?.text ?? '' })));
}

/** What can be compared of weights: everything but the functions. */
function numbersOf(weights: EssayWeights) {
  const sections = weights.sections.map((paragraphs) =>
    paragraphs.map(({ sentences, weighWord }) => ({
      sentences,
      words: sentences.map(({ text }) => text.split(' ').map(weighWord)),
    })),
  );
  return { sections, values: valuesOf(weights) };
}

function best(weights: EssayWeights, by: 'salience' | 'pick', paragraph?: number): string | undefined {
  const all = paragraph === undefined ? sentencesOf(weights) : weights.sections.flat()[paragraph]?.sentences;
  return all?.toSorted((a, b) => b[by] - a[by])[0]?.text;
}

describe('weighEssay', () => {
  it('ranks the sentence that the essay keeps coming back to above an aside', () => {
    const [, aside, returned] = sentencesOf(weighEssay(lighthouse));
    expect(returned?.salience).toBeGreaterThan(aside?.salience ?? Infinity);
    expect(returned?.pick).toBeGreaterThan(aside?.pick ?? Infinity);
  });

  it('takes the essay’s opening sentence for the most salient where nothing speaks against it', () => {
    expect(best(weighEssay(lighthouse), 'salience')).toBe(
      'A lighthouse tells every sailor where the rocks begin.',
    );
  });

  it('picks a paragraph’s claim rather than its example or its question', () => {
    expect(best(weighEssay(lighthouse), 'pick', 1)).toBe(
      'Satellites fail when a storm takes the power of the ship.',
    );
  });

  it('picks the sentence that takes up what the heading announces', () => {
    const paragraph = [
      'The first winter was long and nobody slept well that year.',
      'A harbour pilot knows each sandbank by the colour of its water.',
      'There were other things to do, of course, and most were done.',
    ];
    const essay = {
      title: 'Notes',
      lang: 'en',
      sections: [{ heading: 'The harbour pilot', paragraphs: [paragraph] }],
    };
    expect(best(weighEssay(essay), 'pick')).toBe(paragraph[1]);
  });

  it('values a paragraph on the matter above a remark in passing, from 0 to 1', () => {
    const values = valuesOf(weighEssay(lighthouse));
    expect(Math.max(...values)).toBe(1);
    expect(values.indexOf(0)).toBe(3);
  });

  it('keeps sections, paragraphs and sentences in their order', () => {
    const { sections } = weighEssay(lighthouse);
    expect(
      sections.map((paragraphs) => paragraphs.map(({ sentences }) => sentences.map(({ text }) => text))),
    ).toEqual(lighthouse.sections.map(({ paragraphs }) => paragraphs));
  });

  it('weighs words of the heading and the title most, and function words next to nothing', () => {
    const weighWord = weighEssay(lighthouse).sections[1]?.[0]?.weighWord ?? (() => NaN);
    expect(weighWord('the')).toBe(0.2);
    expect(weighWord('Satellites')).toBeGreaterThan(weighWord('storm'));
    expect(weighWord('lighthouse')).toBeGreaterThan(weighWord('storm'));
    expect(weighWord('storm')).toBeGreaterThan(weighWord('the'));
    expect(weighWord('—')).toBe(0.2);
  });

  it('knows a word in its other forms', () => {
    const weighWord = weighEssay(lighthouse).sections[1]?.[1]?.weighWord ?? (() => NaN);
    expect(weighWord('sailor')).toBe(weighWord('Sailors'));
  });

  it.each([
    ['of no sections', []],
    ['of an empty section', [{ heading: 'Empty', paragraphs: [] }]],
    ['of a paragraph without sentences', [{ heading: '', paragraphs: [[]] }]],
    ['of one sentence', [{ heading: '', paragraphs: [['Only this.']] }]],
    [
      'of one word repeated',
      [
        {
          heading: 'No',
          paragraphs: [
            ['No no no.', 'No.'],
            ['No!', 'No, no.'],
          ],
        },
      ],
    ],
    ['of punctuation', [{ heading: '…', paragraphs: [['—', '!!!'], ['…']] }]],
  ])('weighs an essay %s', (_, sections) => {
    const weights = weighEssay({ title: 'No', lang: 'en', sections });
    expect(weights.sections).toHaveLength(sections.length);
    for (const { salience, pick } of sentencesOf(weights))
      expect([salience, pick].every(Number.isFinite)).toBe(true);
  });

  it('gives the same weights whatever the machine’s locale', () => {
    const title = 'ISLANDS IN THE ÅLAND SEA';
    const module = new URL('../../../src/plan/salience/weigh-essay.ts', import.meta.url).href;
    const program = `
      import { weighEssay } from ${JSON.stringify(module)};
      console.log(JSON.stringify(weighEssay(${JSON.stringify({ ...lighthouse, title })})));
    `;
    const [english, turkish] = ['en_US.UTF-8', 'tr_TR.UTF-8'].map((locale) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...process.env, LANG: locale, LC_ALL: locale },
        encoding: 'utf8',
      }),
    );
    expect(turkish).toBe(english);
    expect(english).toContain('salience');
  });

  it('never gives anything but finite numbers, and the same ones twice', () => {
    const words = fc.constantFrom(
      'lamp',
      'Lamps',
      'the',
      'Über',
      'море',
      '灯台は光る',
      'ضوء',
      '3',
      '!',
      '“so”',
      'e.g.',
      '',
    );
    const sentence = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
    const sections = fc.array(
      fc.record({
        heading: sentence,
        paragraphs: fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 }),
      }),
      { maxLength: 4 },
    );
    const lang = fc.constantFrom('en', 'en-GB', 'de', 'ja', 'ar', 'ru', 'not a language');
    fc.assert(
      fc.property(fc.record({ title: sentence, lang, sections }), (essay) => {
        const weights = weighEssay(essay);
        expect(valuesOf(weights).every((value) => value >= 0 && value <= 1)).toBe(true);
        for (const { sentences, weighWord } of weights.sections.flat()) {
          for (const { text, salience, pick } of sentences) {
            expect([salience, pick, weighWord(text)].every(Number.isFinite)).toBe(true);
          }
        }
        expect(numbersOf(weighEssay(essay))).toEqual(numbersOf(weights));
      }),
    );
  });
});

describe('weighEssay in other languages', () => {
  it('finds the matter of a Chinese essay, which has no spaces', () => {
    const weights = weighEssay({
      title: '灯塔的意义',
      lang: 'zh',
      sections: [
        { heading: '', paragraphs: [['昨天下了一点雨。', '灯塔告诉水手岩石在哪里。', '水手信任灯塔。']] },
        { heading: '风暴', paragraphs: [['风暴来时，水手寻找灯塔的光。', '他吃了一个苹果。']] },
      ],
    });
    const [rain, told, , , apple] = sentencesOf(weights);
    expect(told?.salience).toBeGreaterThan(rain?.salience ?? Infinity);
    expect(told?.salience).toBeGreaterThan(apple?.salience ?? Infinity);
    expect(weights.sections[0]?.[0]?.weighWord('灯塔')).toBeGreaterThan(1);
  });

  it('finds the matter of an Arabic essay', () => {
    const weights = weighEssay({
      title: 'أهمية المنارة',
      lang: 'ar',
      sections: [
        { heading: '', paragraphs: [['أكل عمي فطيرة في القطار.', 'المنارة ترشد البحارة إلى الميناء.']] },
        { heading: 'العاصفة', paragraphs: [['في العاصفة يبحث البحارة عن ضوء المنارة.', 'كان الباب أخضر.']] },
      ],
    });
    const [pie, guides, , door] = sentencesOf(weights);
    expect(guides?.pick).toBeGreaterThan(pie?.pick ?? Infinity);
    expect(guides?.salience).toBeGreaterThan(door?.salience ?? Infinity);
  });

  it('takes the small words of a language from the text itself', () => {
    const sentences = Array.from(
      { length: 40 },
      (_, index) => `Der Turm und das Licht von Insel ${String(index)}.`,
    );
    const weighWord =
      weighEssay({ title: '', lang: 'de', sections: [{ heading: '', paragraphs: [sentences] }] })
        .sections[0]?.[0]?.weighWord ?? (() => NaN);
    expect(weighWord('und')).toBe(0.2);
    expect(weighWord('Insel')).toBeGreaterThan(1);
  });
});
