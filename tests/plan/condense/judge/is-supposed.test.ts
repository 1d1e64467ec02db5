import { describe, expect, it } from 'vitest';
import { isSupposed } from '../../../../src/plan/condense/judge/is-supposed.ts';

describe('what is only supposed', () => {
  it.each(['Imagine a garden without a well.', 'Let’s say you own a pump.', 'To see why, suppose it rains.'])(
    'goes on behind “%s”',
    (before) => {
      expect(isSupposed('The pump leaks all night.', before)).toBe(true);
    },
  );

  it('ends with the next thought', () => {
    expect(isSupposed('Gardens need wells.', 'Imagine a garden without a well.')).toBe(false);
    expect(isSupposed('The pump leaks all night.', 'Nobody can imagine it.')).toBe(false);
    expect(isSupposed('The pump leaks all night.', undefined)).toBe(false);
  });
});
