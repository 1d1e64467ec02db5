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
    ['*Published on 3 June 2025 by Jo Bell*', 'en'],
    ['By Jo Bell, 3 June 2025', 'en'],
    ['By Jo Bell and Mira Osei', 'en'],
    ['June 3, 2025 · Jo Bell · 5 min read', 'en'],
    ['Last updated: 2025-06-03', 'en'],
    ['Veröffentlicht am 3. Juni 2025 von Jo Bell', 'de'],
    ['Von Jo Bell, 3. Juni 2025', 'de'],
    ['Publicado el 3 de junio de 2025 por Ana Osorio', 'es'],
    ['Publié le 3 juin 2025 par Léa Morel.', 'fr'],
    ['作者：林海', 'zh'],
    ['发布于 2025年6月3日', 'zh'],
    ['بقلم سامي بحر', 'ar'],
    ['本译文基于[原文](https://example.org/lamp)。', 'zh'],
  ])('is said and has no slide of its own: %s', (markdown, lang) => {
    expect(said(markdown, lang)?.join('')).toBeTruthy();
    expect(slidesOf(markdown + after, { lang })).toHaveLength(1);
  });

  it.each([
    'The [lamp](https://example.org/l) and the [lens](https://example.org/m) belong together.',
    '[The lamp burns all night](https://example.org/l)',
    'By 1890 the lamp was electric.',
    'By Monday, Jo had left.',
    'Published on paper, the logs lasted.',
    'June 3 was dark.',
    '2. Lamp Room',
    '作者介绍灯塔看守人的生活。',
    '文化不是一座灯塔。',
    'The lamp is maintained by [Mira Osei](https://example.org/).',
    'Von Leuchttürmen lebt hier niemand.',
    '1986',
    'Translated by hand, the logs of the keepers took years.',
    'Originally, [the tower](https://example.org/t) had no lamp at all.',
  ])('is no sentence of it: %s', (markdown) => {
    expect(slidesOf(markdown).length).toBeGreaterThan(0);
    expect(slidesOf(markdown)[0]?.steps[0]?.says).not.toEqual([]);
  });
});
