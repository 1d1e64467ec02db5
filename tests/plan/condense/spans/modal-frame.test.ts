import { describe, expect, it } from 'vitest';
import { modalFrame } from '../../../../src/plan/condense/spans/modal-frame.ts';
import { leftAway } from './left-away.ts';

describe('modalFrame', () => {
  it('turns advice into a command', () => {
    expect(leftAway(modalFrame, 'We have to test the pump before winter.')).toContain('We have to');
    expect(leftAway(modalFrame, 'You should write the tests first.')).toContain('You should');
    expect(leftAway(modalFrame, 'It is important to water the young trees.')).toContain('It is important to');
  });

  it('keeps what is no advice, or is denied', () => {
    expect(leftAway(modalFrame, 'You should not open the valve.')).toEqual([]);
    expect(leftAway(modalFrame, 'We must be patient with the pump.')).toEqual([]);
    expect(leftAway(modalFrame, 'They have to test the pump before winter.')).toEqual([]);
    expect(leftAway(modalFrame, 'Should you test the pump?')).toEqual([]);
    expect(leftAway(modalFrame, 'We have to mend it before we leave.')).toEqual([]);
  });
});
