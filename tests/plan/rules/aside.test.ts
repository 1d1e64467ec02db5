import { describe, expect, it } from 'vitest';
import { planTalk } from '../../../src/plan/plan-talk.ts';
import { essayOf, slidesOf } from '../essay-of.ts';

const after = '\n\nThe lamp warns every ship that comes along this coast.';
const said = (markdown: string, lang = 'en') =>
  planTalk(essayOf(markdown + after, { lang })).slides[0]?.steps[0]?.says.map(({ text }) => text);

describe('what stands around an essay', () => {
  it.each([
    [
      '[Demo](https://example.org/d) | [Source](https://example.org/s) | [Slides](https://example.org/p)',
      'en',
    ],
    ['[Demo](https://example.org/d), [Source](https://example.org/s)', 'en'],
    [
      '[English](https://example.org/e) | [Deutsch](lamp.de.md) | [Blog version](https://example.org/b)',
      'en',
    ],
    ['Originally published at [The Keeper](https://example.org/keeper), 3 May 2019.', 'en'],
    ['This post was first posted on [my blog](https://example.org/blog).', 'en'],
    ['Translated by [Ada](https://example.org/ada)', 'en'],
    ['Übersetzt von [Ada](https://example.org/ada).', 'de'],
    ['本译文基于[原文](https://example.org/lamp)。', 'zh'],
  ])('is said and has no slide of its own: %s', (markdown, lang) => {
    expect(said(markdown, lang)?.join('')).toBeTruthy();
    expect(slidesOf(markdown + after, { lang })).toHaveLength(1);
  });

  it.each([
    'The [lamp](https://example.org/l) and the [lens](https://example.org/m) belong together.',
    '[The lamp burns all night](https://example.org/l)',
    'Translated by hand, the logs of the keepers took years.',
    'Originally, [the tower](https://example.org/t) had no lamp at all.',
  ])('is no sentence of it: %s', (markdown) => {
    expect(slidesOf(markdown).length).toBeGreaterThan(0);
    expect(slidesOf(markdown)[0]?.steps[0]?.says).not.toEqual([]);
  });
});
