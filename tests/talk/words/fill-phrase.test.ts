import { expect, it } from 'vitest';
import { fillPhrase } from '../../../src/talk/words/fill-phrase.ts';

it('fills times and numbers in, and leaves what it has none for', () => {
  expect(fillPhrase('Slide {n} of {of}, {t}', { n: '3', of: '12' })).toBe('Slide 3 of 12, {t}');
});
