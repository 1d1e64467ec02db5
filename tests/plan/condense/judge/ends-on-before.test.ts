import { describe, expect, it } from 'vitest';
import { endsOnBefore } from '../../../../src/plan/condense/judge/ends-on-before.ts';

describe('endsOnBefore', () => {
  it.each([
    'The garden pump leaks, too',
    'We water the roses by hand instead',
    'A spanner makes life easier when doing so',
    'Old valves rust as well',
    'The pump is likely to',
  ])('finds what is added to the text before: “%s”', (text) => expect(endsOnBefore(text)).toBe(true));

  it.each([
    'The pump leaks, and the valve leaks, too',
    'Don’t buy a pump, mend it instead',
    'Mend your pump and let others do the same',
    'Too much sand ruins the pump',
    'Gardeners mend only what they want to',
    'Oil the pump because you want to',
  ])('leaves what it is added to in the same point: “%s”', (text) => expect(endsOnBefore(text)).toBe(false));
});
