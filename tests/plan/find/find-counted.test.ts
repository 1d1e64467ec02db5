import { describe, expect, it } from 'vitest';
import { shownBy, slidesOf } from '../essay-of.ts';

const behind =
  'The keepers of the north rock had been told so by the harbour, and they went on with it for weeks, and nobody wrote down what came of it or asked them.';

function pointsOf(openings: readonly string[], lang = 'en'): string[] {
  const markdown = openings.map((opening) => `${opening} ${behind}`).join('\n\n');
  return shownBy(slidesOf(`# The rock\n\n## A year\n\n${markdown}`, { lang })).flat();
}

describe('paragraphs that their author counts', () => {
  it('each show how they begin, up to a third at least', () => {
    const points = pointsOf([
      'The first reason is that the lamp was old.',
      'The second is that every repair was a good one.',
      'And the third is ownership.',
    ]);
    expect(points.slice(-3)).toEqual([
      'The first reason is that the lamp was old',
      'The second is that every repair was a good one',
      'The third is ownership',
    ]);
  });

  it('may be announced by the one that names the first of them', () => {
    const points = pointsOf([
      'A few habits have worked on every rock that I know. The first is to ask for numbers rather than for worries.',
      'The second is to write down who was against it.',
      'The third is to change your mind in public.',
    ]);
    expect(points.slice(-3)).toEqual([
      'The first is to ask for numbers rather than for worries',
      'The second is to write down who was against it',
      'The third is to change your mind in public',
    ]);
  });

  it('may be counted by dates', () => {
    const points = pointsOf([
      'In November we added oil.',
      'In December we blamed the wick.',
      'By the end of January we had a new lamp.',
    ]);
    expect(points).toEqual(
      expect.arrayContaining(['In November we added oil', 'In December we blamed the wick']),
    );
    const german = ['Im November kam neues Öl.', 'Im Dezember kam ein Docht.', 'Im Januar kam die Lampe.'];
    expect(pointsOf(german, 'de')).toEqual(
      expect.arrayContaining(['Im November kam neues Öl', 'Im Januar kam die Lampe']),
    );
  });

  it('need not name what all of them speak of', () => {
    const told =
      'First, it costs oil. That is bad.\n\nSecond, it costs time. This is worse.\n\nThird, it annoys ships.';
    const points = shownBy(slidesOf(`# The rock\n\n## A lamp\n\n${told}`)).flat();
    expect(points.slice(-3)).toEqual(['It costs oil', 'It costs time', 'It annoys ships']);
  });

  it('are none where only two of them are', () => {
    expect(pointsOf(['In November we added oil.', 'In December we blamed the wick.'])).not.toContain(
      'In December we blamed the wick',
    );
  });
});
