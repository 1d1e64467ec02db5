import { describe, expect, it } from 'vitest';
import type { Essay } from '../../../src/essay/essay.ts';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

function shownOf(markdown: string, found: Partial<Essay>, head = '') {
  return planTalk({ ...essayOf(markdown, { head }), ...found }).slides[1]?.steps[0]?.shows;
}

const films = new Map([['a b.mp4', { file: '/essay/a b.mp4' }]]);
const pictures = new Map([['p.png', { file: '/essay/p.png', width: 640, height: 360 }]]);

describe('a film beside the essay', () => {
  it('plays on a slide of its own, with its caption, its poster, and where it is published', () => {
    const html = '<video src="a b.mp4" poster="p.png" title="The tide" autoplay muted></video>';
    expect(shownOf(html, { films, pictures }, 'link: https://example.org/e/\n')).toEqual({
      kind: 'film',
      medium: 'video',
      text: 'The tide',
      caption: { text: 'The tide', marks: [] },
      src: 'media/a~20b.mp4',
      source: 'a b.mp4',
      address: 'https://example.org/e/a%20b.mp4',
      poster: { src: 'media/p.png', source: 'p.png', width: 640, height: 360 },
      autoplay: true,
    });
  });

  it('starts by itself only if its essay silenced it', () => {
    expect(shownOf('<video src="a b.mp4" autoplay></video>', { films })).not.toHaveProperty('autoplay');
  });

  it('is its words where the file is not there', () => {
    expect(shownOf('![The tide](gone.mp4)', {})).toMatchObject({ kind: 'figure', text: 'The tide' });
  });
});
