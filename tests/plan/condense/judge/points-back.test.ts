import { describe, expect, it } from 'vitest';
import { namesAsBefore, pointsBack } from '../../../../src/plan/condense/judge/points-back.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

const ask = (text: string) => pointsBack(tagSentence(text).tokens);

describe('namesAsBefore', () => {
  const names = (text: string) => namesAsBefore(tagSentence(text).tokens);

  it.each(['Gardeners stay clear of that trap', 'The valve wants such a pump'])(
    'finds what is named as if it were known in “%s”',
    (text) => expect(names(text)).toBe(true),
  );

  it.each([
    'Gardeners know that pumps leak',
    'The pump that leaks is old',
    'We mend such pumps every summer',
  ])('finds nothing of the kind in “%s”', (text) => expect(names(text)).toBe(false));
});

describe('pointsBack', () => {
  it.each([
    'To do so, the gardeners stop the pump',
    'New tools help the gardeners when doing so',
    'Old pumps of this kind leak in winter',
    'The drawing shows these old pumps',
    'The gardeners learned much from this',
    'We ran into the same trouble in spring',
    'The new valve will ask for such confirmation',
    'The oldest of the gardeners did just that',
    'We have a need for exactly this kind of pump',
    'Gardeners will take care of that',
    'Almost all of our pumps can work this way',
    'The oldest of the gardeners did just that in her book',
  ])('finds what only the text before names in “%s”', (text) => expect(ask(text)).toBe(true));

  it.each([
    'Our pumps leak more this year',
    'Our pumps leak more in just this week',
    'Gardeners mend those who ask for it',
    'The valve of a pump is old, and this valve leaks',
    'It helps that the pump is old',
    'These old pumps leak',
    'All of the gardeners use the same valve',
    'Our pumps leak at the same time',
    'We mend such pumps every summer',
    'The gardeners know that pumps leak',
    'The noise is like that of a pump',
    'Sand got into the pump and after that, it leaked',
    'The pump broke; because of that, the mill stood still',
    'If a pump leaks, the answer to that, says Ada, is oil',
    'The gardeners say that sand gets into the valve',
  ])('finds nothing of the kind in “%s”', (text) => expect(ask(text)).toBe(false));
});
