import { describe, expect, it } from 'vitest';
import { pointsBack } from '../../../../src/plan/condense/judge/points-back.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

const ask = (text: string) => pointsBack(tagSentence(text).tokens);

describe('pointsBack', () => {
  it.each([
    'To do so, the gardeners stop the pump',
    'New tools help the gardeners when doing so',
    'Old pumps of this kind leak in winter',
    'The drawing shows these old pumps',
    'The gardeners learned much from this',
    'We ran into the same trouble in spring',
    'The new valve will ask for such confirmation',
  ])('finds what only the text before names in “%s”', (text) => expect(ask(text)).toBe(true));

  it.each([
    'Our pumps leak more this year',
    'Gardeners mend those who ask for it',
    'The valve of a pump is old, and this valve leaks',
    'It helps that the pump is old',
    'These old pumps leak',
    'All of the gardeners use the same valve',
    'Our pumps leak at the same time',
    'We mend such pumps every summer',
  ])('finds nothing of the kind in “%s”', (text) => expect(ask(text)).toBe(false));
});
