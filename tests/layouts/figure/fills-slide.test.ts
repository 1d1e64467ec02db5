import { describe, expect, it } from 'vitest';
import { fillsSlide } from '../../../src/layouts/figure/fills-slide.ts';
import type { ShownOf } from '../../../src/talk/shown.ts';
import type { Slide } from '../../../src/talk/talk.ts';

const photograph: ShownOf<'figure'> = {
  kind: 'figure',
  text: 'The pier',
  alt: '',
  caption: { text: 'The pier', marks: [] },
  src: 'media/pier.jpg',
  source: 'pier.jpg',
  width: 2400,
  height: 1350,
};
const slide: Slide = {
  id: 'pier',
  layout: 'figure',
  fit: 'l',
  steps: [{ shows: photograph, says: [], seconds: 0 }],
  seconds: 0,
};

describe('a photograph that is about as wide and high as the slide', () => {
  it('fills it', () => {
    expect(fillsSlide(slide, photograph, '16:9')).toBe(true);
    expect(fillsSlide(slide, { ...photograph, width: 3000, height: 2000 }, '16:10')).toBe(true);
  });

  it.each([
    ['much of it would be cut off', { height: 1800 }],
    ['it is too small', { width: 1280, height: 720 }],
    ['it is a drawing or a screenshot', { src: 'media/pier.png' }],
    ['it is high', { width: 1350, height: 2400 }],
    ['its caption is long', { caption: { text: 'The pier, '.repeat(12), marks: [] } }],
  ])('but not if %s', (_, change) => {
    expect(fillsSlide(slide, { ...photograph, ...change }, '16:9')).toBe(false);
  });

  it('but not under a heading, or if the slides are 4:3', () => {
    expect(fillsSlide({ ...slide, heading: 'The pier' }, photograph, '16:9')).toBe(false);
    expect(fillsSlide(slide, photograph, '4:3')).toBe(false);
  });
});
