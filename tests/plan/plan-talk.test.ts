import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { essayOf, slidesOf } from './essay-of.ts';

const outline = (markdown: string) =>
  planTalk(essayOf(markdown)).slides.map(({ layout, section, heading }) => [layout, section, heading]);

describe('a talk', () => {
  it('opens with its title and closes with the speaker', () => {
    const { slides, speaker } = planTalk(essayOf('Lamps burn.', { head: 'author: Mira Osei\n' }));
    expect(speaker).toBe('Mira Osei');
    expect(slides.at(0)).toMatchObject({
      id: 'title',
      layout: 'title',
      steps: [{ shows: { text: 'The title' }, says: [] }],
    });
    expect(slides.at(-1)).toMatchObject({
      id: 'closing',
      layout: 'closing',
      steps: [{ shows: { text: 'Mira Osei' } }],
    });
  });

  it('carries what its front matter says', () => {
    const head =
      'subtitle: And keepers\nevent: Quay Days\ndate: May 2031\nlink: https://example.org/lamps\nmode: dark\n';
    expect(planTalk(essayOf('Lamps burn.', { head }))).toMatchObject({
      id: 'essay',
      subtitle: 'And keepers',
      event: 'Quay Days',
      date: 'May 2031',
      link: 'https://example.org/lamps',
      mode: 'dark',
      dir: 'ltr',
      pace: 140,
    });
  });

  it('runs from right to left in Arabic', () => {
    expect(planTalk(essayOf('المصابيح تحترق.', { lang: 'ar' })).dir).toBe('rtl');
  });

  it('is named after its file', () => {
    const named = (file: string) => planTalk(parseEssay('Lamps burn.', { file, format: 'text' })).id;
    expect(named('essays/2031 lamps & oil.txt')).toBe('2031-lamps-oil');
    expect(named('灯台.md')).toBe('灯台');
    expect(named('???.md')).toBe('talk');
    expect(named('2031_lamps.md')).toBe('2031_lamps');
  });

  it.each([
    ['_fonts.md', 'fonts'],
    ['_astro.md', 'astro'],
    ['._-x.md', 'x'],
    ['__.md', 'talk'],
  ])('is never called like the site’s own folders: %s', (file, id) => {
    expect(planTalk(parseEssay('Lamps burn.', { file, format: 'text' })).id).toBe(id);
  });

  it.each([
    ['con.md', 'con-talk'],
    ['COM1.txt', 'COM1-talk'],
    ['aux.v2.md', 'aux-talk.v2'],
    ['_nul.md', 'nul-talk'],
    ['console.md', 'console'],
  ])('has a name that Windows can write: %s', (file, id) => {
    expect(planTalk(parseEssay('Lamps burn.', { file, format: 'text' })).id).toBe(id);
  });
});

describe('sections', () => {
  it('open with a slide of their own where there are several', () => {
    expect(
      outline(
        'Hello.\n\n## Lamps\n\nLamps burn oil.\n\nLamps shine all night.\n\n## Ships\n\nShips sail home.\n\nShips sink at night.',
      ),
    ).toEqual([
      ['title', undefined, undefined],
      ['statement', undefined, undefined],
      ['section', 'lamps', 'Lamps'],
      ['points', 'lamps', undefined],
      ['section', 'ships', 'Ships'],
      ['points', 'ships', undefined],
      ['closing', undefined, undefined],
    ]);
  });

  it('set the heading of an inner or an only section beside its first slide', () => {
    expect(
      outline(
        '## Lamps\n\nLamps burn oil.\n\nLamps shine all night.\n\n### Oil\n\nOil is dear.\n\nOil smells of whales.',
      ),
    ).toEqual([
      ['title', undefined, undefined],
      ['points', 'lamps', 'Lamps'],
      ['points', 'oil', 'Oil'],
      ['closing', undefined, undefined],
    ]);
  });

  it.each([
    ['has nothing of its own', '## Lamps\n\n### Oil\n\nOil is dear.\n\nOil smells of whales.'],
    [
      'begins with a statement that its author asked for',
      '## Lamps\n\n<!-- slide: layout=statement -->\n\nLamps burn oil.',
    ],
    [
      'is too long for the margin',
      `## ${'Lamps and '.repeat(20)}oil\n\nLamps burn oil.\n\nLamps shine all night.`,
    ],
  ])('show a heading on a slide of its own if the section %s', (_, markdown) => {
    expect(outline(markdown)[1]?.[0]).toBe('section');
  });

  it('show a heading within a section beside a lone statement, so that no slide shows it alone', () => {
    const slides = slidesOf(
      '## Lamps\n\nLamps burn oil.\n\n### Wicks\n\nWicks burn, too.\n\n## Oil\n\nOil is dear.',
    );
    expect(slides.map(({ layout, heading }) => [layout, heading ?? ''])).toEqual([
      ['section', 'Lamps'],
      ['statement', ''],
      ['points', 'Wicks'],
      ['section', 'Oil'],
      ['statement', ''],
    ]);
  });

  it('count depths from the shallowest, without gaps', () => {
    const { sections } = planTalk(
      essayOf('## A\n\na\n\n#### B\n\nb\n\n##### C\n\nc\n\n### D\n\nd\n\n## E\n\ne'),
    );
    expect(sections.map(({ heading, depth }) => `${heading}${String(depth)}`)).toEqual([
      'A1',
      'B2',
      'C3',
      'D2',
      'E1',
    ]);
  });
});

describe('slides of points', () => {
  const points = (count: number) =>
    Array.from({ length: count }, (_, at) => `Lamp ${String(at)} burns.`).join('\n\n');

  it.each([
    [2, [2]],
    [4, [4]],
    [5, [3, 2]],
    [6, [3, 3]],
    [9, [3, 3, 3]],
  ])('share %i points evenly', (count, sizes) => {
    const { slides } = planTalk(essayOf(points(count)));
    expect(
      slides
        .slice(1, -1)
        .map(({ steps }) => steps.length)
        .toSorted((a, b) => b - a),
    ).toEqual(sizes);
  });
});

describe('times', () => {
  it('add up, step by step, to the talk', () => {
    const talk = planTalk(
      essayOf(`${'word '.repeat(7)}.\n\n${'word '.repeat(14)}.\n\n- one\n- two\n- three`),
    );
    const slideSeconds = talk.slides.map(({ seconds }) => seconds);
    expect(talk.seconds).toBe(Math.round(slideSeconds.reduce((sum, each) => sum + each, 0) * 10) / 10);
    for (const { seconds, steps } of talk.slides) {
      expect(seconds).toBe(Math.round(steps.reduce((sum, step) => sum + step.seconds, 0) * 10) / 10);
    }
  });

  it('follow the speaker’s pace, the command’s before the essay’s', () => {
    const essay = essayOf(`${'word '.repeat(100)}.`, { head: 'pace: 100\n' });
    expect(planTalk(essay).seconds).toBe(60);
    expect(planTalk(essay, { pace: 200 }).seconds).toBe(30);
  });
});
