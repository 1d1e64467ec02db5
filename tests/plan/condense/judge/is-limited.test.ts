import { expect, it } from 'vitest';
import { isLimited } from '../../../../src/plan/condense/judge/is-limited.ts';

it('tells what the next sentence limits', () => {
  const claim = 'You can build a lamp of paper.';
  expect(isLimited(claim, 'It just takes a lot of care.')).toBe(true);
  expect(isLimited(claim, 'It would only cost more than the tower.')).toBe(true);
});

it('leaves what the next sentence tells of something else', () => {
  expect(isLimited('You can build a lamp of paper.', 'It only takes one spark to burn it.')).toBe(false);
  expect(isLimited('Thank all keepers of the lamp.', 'It just takes a word.')).toBe(false);
  expect(isLimited('How can you build a lamp of paper?', 'It just takes a lot of care.')).toBe(false);
});
