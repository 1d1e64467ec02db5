import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slideOf, slidesOf } from '../essay-of.ts';

describe('a numbered list', () => {
  it('of three to five short items is steps, counted from its own number', () => {
    const [slide] = slidesOf('4. Fill the lamp\n5. Trim the wick\n6. Light it');
    expect(slide).toMatchObject({ layout: 'steps', first: 4 });
    expect(slide?.steps.map(({ shows }) => shows.text)).toEqual([
      'Fill the lamp',
      'Trim the wick',
      'Light it',
    ]);
  });

  it('has the sentence that introduces it above the steps', () => {
    const [slide] = slidesOf('Every evening is the same:\n\n1. Fill the lamp\n2. Trim the wick\n3. Light it');
    expect(slide).toMatchObject({ layout: 'steps', lead: { text: 'Every evening is the same' } });
    expect(slide?.steps[0]?.says.map(({ text }) => text)).toEqual([
      'Every evening is the same:',
      'Fill the lamp',
    ]);
  });

  it('that is longer stays points with its numbers, on each slide', () => {
    const items = ['oil', 'wick', 'glass', 'log', 'bell', 'flag', 'boat'].map(
      (item, at) => `${String(at + 1)}. The ${item}`,
    );
    const slides = slidesOf(items.join('\n'));
    expect(slides.map(({ layout, first, steps }) => [layout, first, steps.length])).toEqual([
      ['points', 1, 4],
      ['points', 5, 3],
    ]);
  });

  it('with a long item stays points with its numbers', () => {
    const long = '**fill the lamp to the ring of the second mark before the night falls and the wind turns**';
    const [slide] = slidesOf(`1. You ${long}.\n2. Trim the wick\n3. Light it`);
    expect(slide).toMatchObject({ layout: 'points', first: 1 });
  });

  it('shares no slide with points that have no number', () => {
    const slides = slidesOf('Lamps need keepers.\n\n1. Fill it\n2. Light it');
    expect(slides.map(({ layout, first }) => [layout, first])).toEqual([
      ['statement', undefined],
      ['points', 1],
    ]);
  });

  it('inside another list has no numbers of its own', () => {
    const slides = slidesOf('- Lamps\n  1. Fill it\n  2. Trim it\n  3. Light it');
    expect(slides.every(({ layout, first }) => layout === 'points' && first === undefined)).toBe(true);
  });
});

describe('a list without numbers', () => {
  it('is points, or steps where its author asks for them', () => {
    const list = '- Fill the lamp\n- Trim the wick\n- Light it';
    expect(slideOf(list).layout).toBe('points');
    expect(slidesOf(`<!-- slide: layout=steps -->\n\n${list}`)).toMatchObject([{ layout: 'steps' }]);
  });
});

describe('a paragraph of steps', () => {
  it('counts them without the words that count', () => {
    const slides = slidesOf(
      'First, fill the lamp. Use clean oil. Then trim the wick. Finally, light it at dusk.',
    );
    expect(slides.map(({ layout }) => layout)).toEqual(['steps']);
    expect(shownBy(slides)).toEqual([['Fill the lamp', 'Trim the wick', 'Light it at dusk']]);
    expect(saidBy(slides)).toEqual([
      ['First, fill the lamp. Use clean oil.', 'Then trim the wick.', 'Finally, light it at dusk.'],
    ]);
  });

  it.each([
    'First, fill the lamp. Finally, light it.',
    'First, fill the lamp. Then trim the wick. Then wait.',
    'Lamps need oil. First, fill the lamp. Then trim the wick. Finally, light it.',
    'Then came the storm. Then came the night. Finally, the boat came.',
  ])('has at least three, the first and the last of them called so: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('steps');
  });
});
