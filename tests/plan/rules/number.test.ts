import { describe, expect, it } from 'vitest';
import { slideOf, slidesOf } from '../essay-of.ts';

describe('the caption beside a large figure', () => {
  it.each([
    ['40 % of our pages are never opened.', '40', '%', 'of our pages are never opened'],
    ['Only 3 % of the lamps still burn.', '3', '%', 'of the lamps still burn'],
    ['The old keeper stayed for 6 years.', '6', 'years', 'The old keeper stayed'],
    ['A relief boat takes 6 hours.', '6', 'hours', 'A relief boat takes 6 hours'],
    ['Every night costs us €40.', '€40', undefined, 'Every night costs us €40'],
    ['The tower cost $3.5 million.', '$3.5', 'million', 'The tower cost $3.5 million'],
    ['46 lamps burn along this coast.', '46', 'lamps', 'burn along this coast'],
    ['Only 6 years ago nobody knew it.', '6', 'years', 'Only 6 years ago nobody knew it'],
    ['About 40 % of the ships turn back.', '40', '%', 'About 40 % of the ships turn back'],
  ])('leaves the figure away only where the rest reads on its own: %s', (markdown, figure, unit, caption) => {
    const { layout, only } = slideOf(markdown);
    expect([layout, only.shows]).toMatchObject([
      'number',
      { figure, ...(unit === undefined ? {} : { unit }), text: caption, caption: { text: caption } },
    ]);
  });
});

describe('a longer paragraph', () => {
  const rest =
    'The keepers of the harbour have written about it in every log since the tower was built, and the owners have read none of these many logs, since reading is not what an owner does.';

  it('shows the figure that its point comes to', () => {
    const { layout, only } = slideOf(`**40 % of the lamps** are dark. ${rest}`);
    expect([layout, only.shows.text]).toEqual(['statement', '40 % of the lamps']);
    expect(slideOf(`Repairs take 40 days. ${rest}`).only.says).toHaveLength(1);
  });

  it.each([
    `On that morning the boat was 20 minutes late. ${rest}`,
    `If a lamp fails, it takes 20 minutes to light it. ${rest}`,
  ])('shows no figure of its story: %s', (markdown) => {
    expect(slidesOf(markdown).map(({ layout }) => layout)).not.toContain('number');
  });
});

describe('a decade', () => {
  it('is no number of seconds', () => {
    expect(slideOf('These lamps are of the 1920s.').layout).toBe('statement');
  });
});
