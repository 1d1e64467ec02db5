import { describe, expect, it } from 'vitest';
import { coordination } from '../../../../src/plan/condense/spans/coordination.ts';
import { leftAway } from './left-away.ts';

describe('coordination', () => {
  it('lets the second clause, verb or noun go', () => {
    expect(leftAway(coordination, 'The pump is old, and the valve is even older.')).toContain(
      ', and the valve is even older',
    );
    expect(leftAway(coordination, 'She cleaned the pump and repaired the valve.')).toContain(
      'and repaired the valve',
    );
    expect(leftAway(coordination, 'The pump needs a valve and a hose.')).toContain('and a hose');
  });

  it('keeps half of a compound', () => {
    expect(leftAway(coordination, 'The garden needs red and blue hoses.')).toEqual([]);
    expect(leftAway(coordination, 'We follow market and user research.')).toEqual([]);
  });
});
