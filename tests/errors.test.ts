import { expect, it } from 'vitest';
import { describeUnexpected, formatFault, TalkError } from '../src/errors.ts';

it('a fault says where and what in one line, and what to do in another', () => {
  const fault = new TalkError({
    message: 'this picture is missing',
    hint: 'Put it there.',
    file: 'talk.md',
    line: 12,
  });
  expect(formatFault(fault)).toBe('talk.md:12: this picture is missing\n  Put it there.');
});

it('a fault without a place starts with what happened', () => {
  expect(formatFault({ message: 'nothing works', hint: 'Do something.' })).toBe(
    'nothing works\n  Do something.',
  );
});

it('a fault that was foreseen is told in its own words where others are taken for mistakes', () => {
  const hint = 'Try again.';
  expect(describeUnexpected(new TalkError({ message: 'The browser ended.', hint }))).toEqual({
    message: 'The browser ended.',
    hint,
  });
  expect(describeUnexpected(new Error('of length')).message).toContain('Lectern made a mistake: of length');
});

it('tells the beginning and the end of a message that quotes thousands of letters', () => {
  const told = formatFault({ message: `The word ${'x'.repeat(9_000)} is too long.`, hint: 'Break it.' });
  expect(told.length).toBeLessThan(600);
  expect(told).toMatch(/^The word x+ … x+ is too long\.\n {2}Break it\.$/);
});
