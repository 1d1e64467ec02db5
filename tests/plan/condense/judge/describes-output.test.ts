import { describe, expect, it } from 'vitest';
import { describesOutput } from '../../../../src/plan/condense/judge/describes-output.ts';

describe('what stands on a screen that nobody sees', () => {
  it.each([
    'The third line shows the valve',
    'The first two columns are pumps',
    'You should see a pump with its valve',
    'If it rains, you will get an error',
    'The output is a list of pumps',
    'The drawing above shows the valve',
    'On line 8, we open the valve',
    'Lines 5 and 9 hold a pump',
  ])('is no point: “%s”', (text) => {
    expect(describesOutput(text)).toBe(true);
  });

  it.each([
    'The first pump leaks',
    'The pump takes 8 lines of code',
    'The results of rain are many',
    'You should oil the pump',
    'We get water from a well',
  ])('is not meant by “%s”', (text) => {
    expect(describesOutput(text)).toBe(false);
  });
});
