import { describe, expect, it } from 'vitest';
import { walksAlong } from '../../../../src/plan/condense/judge/walks-along.ts';

describe('what speaker and hearers are doing just now', () => {
  it.each([
    'We will mend the old pump',
    'In this garden, we are using an old pump',
    'We can now close the valve',
    'We have to do some preparatory work',
    'You may recall that the valve was open',
    'So far we have counted the pumps',
    'It is time to mend the pump',
    'Take the word valve',
  ])('says no more: %s', (text) => {
    expect(walksAlong(text)).toBe(true);
  });

  it.each([
    'We will never trust an old pump',
    'We need a second valve',
    'You should close the valve in winter',
    'Take the valve out in winter',
    'It is time that ruins a pump',
  ])('is not what holds always: %s', (text) => {
    expect(walksAlong(text)).toBe(false);
  });
});
