import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import type { Slide } from '../../../src/talk/talk.ts';
import { essayOf } from '../essay-of.ts';

const words = (count: number) => Array.from({ length: count }, () => 'lamp').join(' ');
const pictures = new Map([['lamp.png', { file: '/lamp.png', width: 800, height: 600 }]]);
const figures = (markdown: string): Slide[] =>
  planTalk({
    ...essayOf(markdown),
    pictures,
  }).slides.filter(({ layout }) => layout === 'figure');

describe('the words beside a picture', () => {
  it('are set smaller the more they are', () => {
    const fits = [5, 30, 100].map(
      (count) => figures(`![Lamp](lamp.png "${words(count)}")`)[0]?.fits?.caption,
    );
    expect(fits).toEqual([undefined, 'm', 's']);
  });

  it('go on beside the same picture where no slide holds them', () => {
    const slides = figures(`![Lamp](lamp.png "${words(300)}")`);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides.map(({ part }) => part?.number)).toEqual(slides.map((_, at) => at + 1));
    const shown = slides.flatMap(({ steps }) =>
      steps.map(({ shows }) => 'caption' in shows && shows.caption?.text),
    );
    expect(shown.join(' ')).toBe(words(300));
  });

  it('are left to those who cannot see it where they only describe it, at great length', () => {
    const [slide, ...others] = figures(`![${words(300)}](lamp.png)`);
    expect(others).toEqual([]);
    expect(slide?.steps[0]?.shows).toMatchObject({ alt: words(300) });
    expect(slide?.steps[0]?.shows).not.toHaveProperty('caption');
  });

  it('have the heading on a slide before them where both have no room', () => {
    const { slides } = planTalk({
      ...essayOf(`## The lamp\n\n![Lamp](lamp.png "${words(100)}")`),
      pictures,
    });
    expect(slides.map(({ layout }) => layout)).toEqual(['title', 'section', 'figure', 'closing']);
  });
});
