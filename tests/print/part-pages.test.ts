import { describe, expect, it } from 'vitest';
import { partPages } from '../../src/print/part-pages.ts';
import type { Talk } from '../../src/talk/talk.ts';
import { slide, talkOf, words } from './small-talk.ts';

function talkWith(count: number, more: Partial<Talk> = {}): { talk: Talk } {
  const slides = Array.from({ length: count }, (_, at) =>
    slide(`s${String(at)}`, 'points', [words('A tide'), words('A moon')]),
  );
  return { talk: { ...talkOf(slides), slides, ...more } };
}

const countsOf = (talk: { talk: Talk }, kind: 'slides' | 'steps' | 'handout' | 'script'): number[] =>
  partPages(talk, kind === 'slides' || kind === 'steps' ? { kind } : { kind, paper: 'a4' }).map(
    ({ count }) => count,
  );

describe('partPages', () => {
  it('prints a short talk at once, and a long one in pairs of parts that are about equally long', () => {
    expect(countsOf(talkWith(40), 'slides')).toEqual([40]);
    expect(countsOf(talkWith(101), 'slides')).toEqual([50, 51]);
    expect(countsOf(talkWith(600), 'slides')).toEqual([150, 150, 150, 150]);
    expect(countsOf(talkWith(75), 'steps')).toEqual([74, 76]);
  });

  it('has each slide in one part, in order', () => {
    const parts = partPages(talkWith(653), { kind: 'slides' });
    expect(parts.flatMap(({ picked }) => picked)).toEqual(Array.from({ length: 653 }, (_, at) => at));
  });

  it('parts no sheets', () => {
    expect(partPages(talkWith(600), { kind: 'handout', paper: 'a4' })).toHaveLength(1);
    expect(partPages(talkWith(600), { kind: 'script', paper: 'a4' })).toHaveLength(1);
  });

  it('prints a talk with a style sheet of its own at once, since that may count slides', () => {
    expect(countsOf(talkWith(600, { style: 'own.css' }), 'slides')).toEqual([600]);
    expect(countsOf(talkWith(900, { style: 'own.css' }), 'slides')).toEqual([450, 450]);
  });
});
