import { describe, expect, it } from 'vitest';
import { measureThemes } from '../../../src/plan/salience/measure-themes.ts';
import { findTerms } from '../../../src/plan/salience/terms.ts';
import { weighEssay } from '../../../src/plan/salience/weigh-essay.ts';

function measure(title: string, headings: string[], sentences: string[], lang = 'en'): number[] {
  const [first = '', ...others] = headings;
  const sections = [
    { heading: first, paragraphs: [sentences] },
    ...others.map((heading) => ({ heading, paragraphs: [['Nobody came.']] })),
  ];
  const terms = findTerms({ title, lang, sections });
  return measureThemes(
    terms,
    terms.sentences.slice(0, sentences.length).map((sentence) => sentence.terms),
  );
}

describe('measureThemes', () => {
  it('counts the terms of other sections’ headings too, in any form', () => {
    const [hives, weather] = measure(
      'Keeping bees',
      ['Spring', 'Moving a hive'],
      ['Hives moved at noon lose their way home.', 'Rain fell at noon and again at dusk.'],
    );
    expect(hives).toBeGreaterThan(0);
    expect(weather).toBe(0);
  });

  it('counts a theme the more the more often the essay uses it', () => {
    const [often, once] = measure(
      'Wax and honey',
      [''],
      ['Honey keeps for years.', 'Wax burns without smoke.', 'Cold honey sets.', 'Warm honey runs.'],
    );
    expect(often).toBeGreaterThan(once ?? Infinity);
  });

  it('prefers the sentence that says a theme in few words to one that only mentions it', () => {
    const [said, mentioned] = measure(
      'Honey',
      [''],
      [
        'Honey keeps for years.',
        'Behind two broken chairs, an empty barrel, a bicycle, old newspapers and one ladder stood forgotten honey.',
      ],
    );
    expect(said).toBeGreaterThan(mentioned ?? Infinity);
  });

  it('finds no theme where there is neither title nor heading', () => {
    expect(measure('', [''], ['Honey keeps for years.', 'Wax burns.'])).toEqual([0, 0]);
  });

  it('finds themes in other languages', () => {
    const [bees, other] = measure(
      'Bienen im Winter',
      [''],
      ['Bienen brauchen Futter.', 'Der Nachbar schlief.'],
      'de',
    );
    expect(bees).toBeGreaterThan(other ?? Infinity);
  });
});

describe('weighEssay, by themes', () => {
  it('values the paragraph that names what the essay’s headings are about above one that stands before it', () => {
    const essay = {
      title: 'A year with bees',
      lang: 'en',
      sections: [
        {
          heading: 'Spring',
          paragraphs: [
            ['The gate had rusted over the winter and needed a new hinge.'],
            ['A swarm leaves when its hive is full.'],
          ],
        },
        { heading: 'Catching a swarm', paragraphs: [['Hold the box below the branch and shake once.']] },
        { heading: 'A second hive', paragraphs: [['Put it two metres away, facing south.']] },
      ],
    };
    const [gate, swarm] = weighEssay(essay).weighPoints(
      essay.sections.flatMap(({ paragraphs }) => paragraphs.map(([sentence = '']) => ({ text: sentence }))),
    );
    expect(swarm).toBeGreaterThan(gate ?? Infinity);
  });

  it('picks the answer rather than the question before it, though that stands first', () => {
    const essay = {
      title: 'Bees in winter',
      lang: 'en',
      sections: [
        {
          heading: 'Food for the winter',
          paragraphs: [
            [
              'What does a colony live on in winter?',
              'A colony lives on twelve kilos of honey through the winter.',
            ],
            ['The old barn stands behind the orchard.', 'Honey from clover sets hard.'],
          ],
        },
        { heading: 'Where honey goes', paragraphs: [['A colony turns its honey into heat.']] },
      ],
    };
    const [question, answer] = weighEssay(essay).sections[0]?.[0]?.sentences ?? [];
    expect(answer?.pick).toBeGreaterThan(question?.pick ?? Infinity);
  });
});
