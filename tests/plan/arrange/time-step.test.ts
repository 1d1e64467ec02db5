import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import type { Slide } from '../../../src/talk/talk.ts';
import { essayOf, slidesOf } from '../essay-of.ts';

const secondsOf = (slides: readonly Slide[], layout: Slide['layout']) =>
  slides
    .filter((slide) => slide.layout === layout)
    .flatMap(({ steps }) => steps.map(({ seconds }) => seconds));
const code = (lines: number) => Array.from({ length: lines }, () => 'light the lamp;').join('\n');

describe('what is shown without words', () => {
  it('takes as long as a hall reads it, so that the clock does not run away from the talk', () => {
    const table = '| lamp | oil |\n| --- | --- |\n| the old one at the mole | a cask of it each winter |';
    expect(secondsOf(slidesOf(table), 'table')).toEqual([4.9]);
    expect(secondsOf(slidesOf(`~~~js\n${code(8)}\n~~~`), 'code')).toEqual([8.5]);
  });

  it('takes three seconds at least, and twenty at most', () => {
    expect(secondsOf(slidesOf('~~~js\na();\n~~~'), 'code')).toEqual([3]);
    expect(
      secondsOf(slidesOf(`~~~js\n${Array(14).fill('let light be in the tower').join('\n')}\n~~~`), 'code'),
    ).toEqual([20]);
  });

  it('is read line by line where lines come into focus, and not again where they all do', () => {
    const steps = `~~~js {all|1-6|all}\n${code(8)}\n~~~`;
    expect(secondsOf(slidesOf(steps), 'code')).toEqual([8.5, 6.4, 3]);
  });

  it('is part of the sum, of a shorter talk too', () => {
    const essay = essayOf(`One two three.\n\n~~~js\n${code(8)}\n~~~\n\nFour five six.`, {
      head: 'pace: 60\n',
    });
    expect(planTalk(essay).seconds).toBeCloseTo(14.5);
    expect(planTalk(essay, { minutes: 12 / 60 }).seconds).toBeCloseTo(11.5);
  });

  it('is no section, no title and no empty frame', () => {
    const slides = slidesOf('## A\n\n![Sea](nowhere.png)\n\n## B\n\nThe lamp burns.');
    expect(
      slides.filter(({ steps }) => steps[0]?.says.length === 0).every(({ seconds }) => seconds === 0),
    ).toBe(true);
  });
});

describe('what is said with something that is shown', () => {
  it('takes as long as the longer of the two', () => {
    const said = `The lamps:\n\n~~~js\n${code(8)}\n~~~`;
    expect(secondsOf(slidesOf(said), 'code')).toEqual([8.5]);
  });
});
