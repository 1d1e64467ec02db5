import { describe, expect, it } from 'vitest';
import { chooseExtent } from '../../src/inspect/choose-extent.ts';
import { slide, talkOf, words } from '../print/small-talk.ts';

/** A talk of so many slides with so many steps of so many letters. */
function talkWith(count: number, steps = 1, letters = 30) {
  const shows = Array.from({ length: steps }, () => words('a'.repeat(letters)));
  return talkOf(Array.from({ length: count }, (_, at) => slide(`s${String(at)}`, 'points', shows)));
}

describe('a talk is measured', () => {
  it.each([
    ['one slide', talkWith(1)],
    ['long steps', talkWith(120, 4, 80)],
    ['some hours', talkWith(1500)],
  ])('on its own canvas, on screen and on paper, where it is one of %s', (_, talk) => {
    const { views, slides } = chooseExtent({ ...talk, aspect: '16:10' });
    expect(views.map(({ medium, aspect }) => `${medium} ${aspect}`)).toEqual(['screen 16:10', 'paper 16:10']);
    expect(slides).toBe(talk.slides.length);
  });

  it.each([
    ['of many slides', talkWith(20_000)],
    ['of many steps', talkWith(200, 100, 10)],
    ['of much code', talkWith(3000, 1, 900)],
    ['of one slide without end', talkWith(2, 5000)],
  ])('in part, where it is %s', (_, talk) => {
    const { slides } = chooseExtent(talk);
    expect(slides).toBeGreaterThan(0);
    expect(slides).toBeLessThan(talk.slides.length);
  });
});
