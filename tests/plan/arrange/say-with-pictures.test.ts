import { describe, expect, it } from 'vitest';
import { saidBy, shownBy, slidesOf } from '../essay-of.ts';

const tower = '![The tower at the pier](tower.png)';
const oil = 'Oil burns for nine hours and costs the harbour more than bread.';
const keeper = 'The keeper climbs the stairs each evening with a can in her hand.';
const stone = 'Masons build walls of stone that comes by ship from the north.';
const paragraphs = (...blocks: string[]) => slidesOf(blocks.join('\n\n'));
/** What is said while the first picture stands. */
const saidWithPicture = (...blocks: string[]) =>
  paragraphs(...blocks)
    .find(({ layout }) => ['figure', 'diagram', 'math'].includes(layout))
    ?.steps[0]?.says.map(({ text }) => text);

describe('a picture stands while that is said which belongs to it', () => {
  it('the paragraph right behind it, which makes no slide of its own', () => {
    const slides = paragraphs(tower, stone, oil);
    expect(saidBy(slides)).toEqual([[stone], [oil]]);
    expect(shownBy(slides)[0]).toEqual(['The tower at the pier']);
  });

  it.each([
    ['a diagram', '```mermaid\nflowchart LR\n  A --> B\n```'],
    ['a formula', '$$\nE = mc^2\n$$'],
  ])('as it does with %s', (_, shown) => {
    expect(saidWithPicture(oil, shown, stone)).toEqual([stone]);
  });

  it('the sentence before it that ends in a colon, and then nothing else', () => {
    expect(saidWithPicture('This is where she lives:', tower, stone)).toEqual(['This is where she lives:']);
  });

  it.each([
    ['looks ahead', 'We went out to the pier. The tower is the one in the picture below.', oil],
    ['has more of its words', 'The tower stands at the end of the pier, in the wind.', oil],
  ])('nothing, if the paragraph before %s', (_, before, after) => {
    expect(saidWithPicture(before, tower, after)).toEqual([]);
  });

  it('the one behind it, if that looks back or has more of its words', () => {
    expect(saidWithPicture(keeper, tower, 'Here you see that nobody is home.', tower)).toHaveLength(1);
    expect(saidWithPicture(keeper, tower, 'The tower is as old as the pier.', tower)).toHaveLength(1);
  });

  it('nothing, where each paragraph has its picture behind it', () => {
    expect(saidWithPicture(oil, tower, keeper, '![Stairs](stairs.png)', stone)).toEqual([]);
  });

  it.each([
    ['has bold text', 'Its walls were built of **stone from the north**.'],
    ['asks for a point', '<!-- point: Stone -->\n\nIts walls were built of stone.'],
    ['is no plain paragraph', '> Its walls were built of stone, long before anybody wrote about it.'],
    ['is a list', '- Stone\n- Lime'],
    ['is long', Array.from({ length: 12 }, () => stone).join(' ')],
  ])('nothing, if what is behind it %s', (_, behind) => {
    expect(saidWithPicture(tower, behind)).toEqual([]);
  });

  it('only the last of several', () => {
    expect(saidBy(paragraphs(tower, '![Stairs](stairs.png)', stone))).toEqual([[''], [stone]]);
  });
});
