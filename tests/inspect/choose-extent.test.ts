import { describe, expect, it } from 'vitest';
import { chooseExtent } from '../../src/inspect/choose-extent.ts';
import { slide, talkOf, words } from '../print/small-talk.ts';

/** A talk of so many slides with so many steps of so many letters. */
function talkWith(count: number, steps = 1, letters = 30) {
  const shows = Array.from({ length: steps }, () => words('a'.repeat(letters)));
  return talkOf(Array.from({ length: count }, (_, at) => slide(`s${String(at)}`, 'points', shows)));
}

describe('a talk is measured', () => {
  it('on every canvas, on screen and on paper, where it is one that somebody gives', () => {
    for (const talk of [talkWith(1), talkWith(500), talkWith(120, 4, 80)]) {
      const { views, slides } = chooseExtent(talk);
      expect(views).toHaveLength(4);
      expect(slides).toBe(talk.slides.length);
    }
  });

  it('on its own canvas, where it takes some hours', () => {
    const { views, slides } = chooseExtent({ ...talkWith(1500), aspect: '16:10' });
    expect(views.map(({ medium, aspect }) => `${medium} ${aspect}`)).toEqual(['screen 16:10', 'paper 16:10']);
    expect(slides).toBe(1500);
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
