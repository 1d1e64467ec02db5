import { expect, it } from 'vitest';
import { decodeFragment } from '../../../src/talk/text/decode-fragment.ts';

it.each([
  ['#lamps', 'lamps'],
  ['#the%20lamp', 'the lamp'],
  ['lamps', 'lamps'],
  ['#50%', '50%'],
])('a link to %s leads to the place %s', (href, place) => {
  expect(decodeFragment(href)).toBe(place);
});
